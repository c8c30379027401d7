package io.github.shelfmark.markup.flexmark;

/**
 * Finds lines that open so many blocks inside each other that reading them would take very long:
 * flexmark's time grows with the square of the depth.
 */
final class NestingLimit {
  private static final int MOST_BLOCKS = 100;

  private NestingLimit() {}

  /** The index of the first such line; -1 when there is none. */
  static int firstBeyond(String text) {
    int start = 0;
    while (start < text.length()) {
      if (markers(text, start) > MOST_BLOCKS) {
        return start;
      }
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    return -1;
  }

  private static int markers(String text, int start) {
    int count = 0;
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        i++;
        continue;
      }
      int end = endOfMarker(text, i);
      if (end < 0) {
        return count;
      }
      count++;
      i = end;
    }
    return count;
  }

  /** The index after a quote's or a list item's marker; -1 when there is none. */
  private static int endOfMarker(String text, int start) {
    char c = text.charAt(start);
    if (c == '>') {
      return start + 1;
    }
    int end = start;
    if (c == '-' || c == '+' || c == '*') {
      end++;
    } else {
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      boolean number = end > start && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
      end = number ? end + 1 : text.length();
    }
    return end < text.length() && Character.isWhitespace(text.charAt(end)) ? end : -1;
  }
}
