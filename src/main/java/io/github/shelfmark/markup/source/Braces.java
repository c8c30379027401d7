package io.github.shelfmark.markup.source;

import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributes in braces right behind a link, an image or a mark: <code>{.class #id key=value}</code>
 * and <code>{: key="some words" }</code>, as kramdown, Pandoc and the attribute lists of
 * Python-Markdown have them. Braces with anything else in them are text.
 */
public final class Braces {
  /** More is no list of attributes; the limit keeps texts with many braces linear. */
  private static final int LONGEST = 1000;

  private final Text text;
  private final char[] s;
  private final int limit;
  private final List<Attribute> attributes = new ArrayList<>(2);
  private int at;

  /**
   * One attribute.
   *
   * @param name its name; {@code class} and {@code id} for the short forms
   * @param index where it starts in the source
   * @param value its value as it is written
   */
  public record Attribute(String name, int index, Text value) {}

  private Braces(Text text, int open) {
    this.text = text;
    this.s = text.chars();
    this.at = open + 1;
    this.limit = Math.min(text.end(), open + LONGEST);
  }

  /**
   * Reads attributes.
   *
   * @param open the index of a character in the text, which need not be a brace
   * @return null if there are none
   */
  public static @Nullable Braces read(Text text, int open) {
    if (open >= text.end() || text.chars()[open] != '{') {
      return null;
    }
    Braces braces = new Braces(text, open);
    return braces.attributes() ? braces : null;
  }

  /** The attributes in the order of the author. */
  public List<Attribute> list() {
    return attributes;
  }

  /** The index after the closing brace. */
  public int end() {
    return at;
  }

  private boolean attributes() {
    at += at < limit && s[at] == ':' ? 1 : 0;
    while (true) {
      int start = at;
      while (at < limit && Chars.isSpaceOrTab(s[at])) {
        at++;
      }
      if (at >= limit) {
        return false;
      }
      if (s[at] == '}') {
        at++;
        return !attributes.isEmpty();
      }
      boolean free = start < at || attributes.isEmpty() || s[at] == '.' || s[at] == '#';
      if (!free || !attribute()) {
        return false;
      }
    }
  }

  private boolean attribute() {
    int start = at;
    if (s[at] == '.' || s[at] == '#') {
      at++;
      skipName();
      return add(s[start] == '.' ? "class" : "id", start, start + 1, at);
    }
    if (!Chars.isLetter(s[at])) {
      return false;
    }
    skipName();
    int equals = at;
    if (equals + 1 >= limit || s[equals] != '=') {
      return false;
    }
    String name = new String(s, start, equals - start);
    char quote = s[++at];
    if (quote != '"' && quote != '\'') {
      int from = at;
      while (at < limit && !Chars.isSpace(s[at]) && "{}[]\"'<>=`".indexOf(s[at]) < 0) {
        at++;
      }
      return add(name, start, from, at);
    }
    int from = ++at;
    while (at < limit && s[at] != quote && s[at] != '\n') {
      at += s[at] == '\\' ? 2 : 1;
    }
    if (at >= limit || s[at] != quote) {
      return false;
    }
    attributes.add(new Attribute(name, text.sourceIndex(start), text.part(from, at)));
    at++;
    return true;
  }

  private void skipName() {
    while (at < limit && (Character.isLetterOrDigit(s[at]) || s[at] == '-' || s[at] == '_')) {
      at++;
    }
  }

  private boolean add(String name, int start, int from, int to) {
    attributes.add(new Attribute(name, text.sourceIndex(start), text.part(from, to)));
    return to > from;
  }
}
