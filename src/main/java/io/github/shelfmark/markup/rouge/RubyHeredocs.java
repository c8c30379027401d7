package io.github.shelfmark.markup.rouge;

import io.github.shelfmark.markup.rouge.grammar.Actions;
import io.github.shelfmark.markup.rouge.grammar.Match;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Heredocs of Ruby: several may begin in one line, and their texts follow one after the other. */
final class RubyHeredocs implements Actions {
  private static final String QUEUE = "heredoc_queue";

  private final Deque<Heredoc> waiting = new ArrayDeque<>();

  /**
   * A heredoc whose text has not ended.
   *
   * @param indented whether its end may be indented
   */
  private record Heredoc(boolean indented, String name) {}

  @Override
  public void call(String name, Match match) {
    if (name.equals("heredoc")) {
      boolean indented = !"".equals(match.kept("dash"));
      waiting.add(new Heredoc(indented, Objects.requireNonNullElse(match.kept("name"), "")));
      if (!match.isIn(QUEUE)) {
        match.push(QUEUE);
      }
    } else if (name.equals("heredoc_line")) {
      line(match);
    } else {
      Actions.NONE.call(name, match);
    }
  }

  private void line(Match match) {
    Heredoc first = waiting.peek();
    boolean ends = first != null && first.name().equals(trimmed(match.text(), first));
    if (ends) {
      waiting.remove();
      match.token("no", match.text());
    } else {
      match.token("sh", match.text());
    }
    match.pop(ends && waiting.isEmpty() ? 2 : 1);
  }

  private static String trimmed(String line, Heredoc heredoc) {
    return heredoc.indented() ? line.strip() : line.stripTrailing();
  }
}
