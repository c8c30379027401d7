package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import org.jspecify.annotations.Nullable;

/** Finds the values in the lines of YAML without reading it, since it cannot be read. */
final class YamlLines {
  private YamlLines() {}

  /**
   * A value in one line.
   *
   * @param from index of its first character
   * @param to index after its last
   */
  record Value(int from, int to) {
    /** The value as it is written. */
    String of(String text) {
      return text.substring(from, to);
    }

    /** The whole text, with the value in quotes. */
    String quoted(String text) {
      String inside = of(text).replace("'", "''");
      return text.substring(0, from) + "'" + inside + "'" + text.substring(to);
    }
  }

  /**
   * The value that a line gives to a key or a list; null if it has none.
   *
   * @param line from 1
   */
  static @Nullable Value valueIn(String text, int line) {
    int start = start(text, line);
    if (start < 0) {
      return null;
    }
    int end = endOfLine(text, start);
    end = end < 0 ? text.length() : end;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int at = skipBlank(text, start, end);
    boolean item = false;
    while (at < end && text.charAt(at) == '-' && at + 1 < end && isBlank(text.charAt(at + 1))) {
      at = skipBlank(text, at + 1, end);
      item = true;
    }
    int key = endOfKey(text, at, end);
    int from = key < 0 ? at : skipBlank(text, key + 1, end);
    return from < end && (item || key >= 0) ? new Value(from, end) : null;
  }

  /** The index of the colon after a key; -1 if the line has none. */
  private static int endOfKey(String text, int from, int end) {
    char quote = from < end ? text.charAt(from) : 0;
    boolean quoted = quote == '"' || quote == '\'';
    int i = quoted ? text.indexOf(quote, from + 1) : from;
    if (i < 0 || "[{@`*&!%|>".indexOf(quote) >= 0) {
      return -1;
    }
    for (; i < end; i++) {
      if (text.charAt(i) == ':' && (i + 1 == end || isBlank(text.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** A line's text; empty if there is no such line. */
  static String line(String text, int line) {
    int start = start(text, line);
    int end = start < 0 ? -1 : endOfLine(text, start);
    return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
  }

  /** Where an index is. */
  static Position position(String text, int index) {
    int line = 1;
    int start = 0;
    for (int end = endOfLine(text, 0); end >= 0 && end < index; end = endOfLine(text, start)) {
      line++;
      start = end + 1;
    }
    return new Position(line, text.codePointCount(start, index) + 1);
  }

  /** The index of the last character of a line, as YAML 1.2 counts lines (5.4); -1 for the last. */
  private static int endOfLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static int start(String text, int line) {
    int start = line < 1 ? -1 : 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = endOfLine(text, start) + 1;
      start = start == 0 ? -1 : start;
    }
    return start;
  }

  private static int skipBlank(String text, int from, int end) {
    int i = from;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }
}
