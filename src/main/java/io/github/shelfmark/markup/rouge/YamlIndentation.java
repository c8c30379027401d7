package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Match;
import io.github.shelfmark.markup.rouge.grammar.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;

/** How deep the lines of a YAML document are indented, which says where scalars end. */
final class YamlIndentation implements Actions {
  private final Deque<Integer> levels = new ArrayDeque<>();
  private int next;

  /** The indentation of the lines of a block scalar; negative if no line has been read. */
  private int scalar = -1;

  YamlIndentation() {
    levels.push(0);
  }

  @Override
  public void call(String name, Match match) {
    switch (name) {
      case "line" -> line(match);
      case "deeper" -> next += match.text().length();
      case "mark" -> {
        open();
        next += match.text().length();
      }
      case "key" -> open();
      case "header" -> header(match);
      case "blank_line" -> blankLine(match);
      case "scalar_line" -> scalarLine(match);
      case "plain_line" -> plainLine(match);
      default -> Actions.NONE.call(name, match);
    }
  }

  private int level() {
    return levels.isEmpty() ? 0 : levels.element();
  }

  /** Begins a deeper level where something stands to the right of what it belongs to. */
  private void open() {
    if (level() < next) {
      levels.push(next);
    }
  }

  /** Ends the levels that are deeper than a line. */
  private void close(int indentation) {
    next = indentation;
    while (level() > next) {
      levels.pop();
    }
  }

  /** Blanks between two levels are an error. */
  private void line(Match match) {
    String blanks = match.text();
    boolean ends = blanks.length() < level();
    close(blanks.length());
    int right = ends ? level() : blanks.length();
    match.token(Tokens.TEXT, blanks.substring(0, right));
    match.token(Tokens.ERROR, blanks.substring(right));
  }

  private void header(Match match) {
    scalar = -1;
    if (match.text().isEmpty()) {
      return;
    }
    String digit = match.kept("digit");
    if (digit != null) {
      scalar = level() + digit.charAt(0) - '0';
    }
    match.token("pi", match.text());
  }

  private void blankLine(Match match) {
    String blanks = match.text();
    int mark = scalar < 0 ? blanks.length() : Math.min(scalar, blanks.length());
    match.token(Tokens.TEXT, blanks.substring(0, mark));
    match.token("no", blanks.substring(mark));
  }

  private void scalarLine(Match match) {
    int indentation = match.text().length();
    int least = scalar < 0 ? level() : scalar;
    scalar = scalar < 0 ? indentation : scalar;
    if (indentation < least) {
      close(indentation);
      match.pop(1);
      match.push("indentation");
    }
  }

  private void plainLine(Match match) {
    int indentation = match.text().length();
    if (indentation <= level()) {
      match.pop(1);
      close(indentation);
      match.push("indentation");
    }
  }
}
