package io.github.shelfmark.markup.container;

import java.util.ArrayList;
import java.util.List;

/** The lines inside a directive as its author wrote them. */
final class SourceLines {
  private SourceLines() {}

  /**
   * The lines between two fences, without what is before the opening fence on its line: the marks
   * of quotes, or the indentation of a list.
   *
   * @param text the text of the document
   * @param opening the index of the opening fence
   * @param end an index in the line of the closing fence; -1 if the directive ends with the text
   */
  static String between(String text, int opening, int end) {
    int lineStart = text.lastIndexOf('\n', opening) + 1;
    String before = text.substring(lineStart, opening);
    int from = text.indexOf('\n', opening) + 1;
    int to = end < 0 ? text.length() : text.lastIndexOf('\n', end) + 1;
    if (from == 0 || from >= to) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.substring(from, to).split("\n", -1)) {
      lines.add(without(before, line));
    }
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  /** A line of a list item starts with as many spaces as the mark of the item has characters. */
  private static String without(String before, String line) {
    int at = 0;
    while (at < before.length()
        && at < line.length()
        && (line.charAt(at) == before.charAt(at) || line.charAt(at) == ' ')) {
      at++;
    }
    return line.substring(at);
  }
}
