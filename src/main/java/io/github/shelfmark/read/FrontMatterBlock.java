package io.github.shelfmark.read;

import org.jspecify.annotations.Nullable;

/**
 * The lines of front matter between two fences.
 *
 * @param text the lines between them
 * @param bodyStart index of the first character below them
 * @param bodyLine the line of that character, from 1
 */
record FrontMatterBlock(String text, int bodyStart, int bodyLine) {

  /**
   * Finds the block that starts in the first line of a text.
   *
   * @param text a text whose first line is a fence
   * @param fence what closes the block
   * @param other what closes it as well
   * @return null if nothing closes it
   */
  static @Nullable FrontMatterBlock in(String text, String fence, String other) {
    int line = 1;
    int start = lineEnd(text, 0);
    for (int at = start; at < text.length(); at = lineEnd(text, at)) {
      line++;
      if (isFence(text, at, fence) || isFence(text, at, other)) {
        int body = lineEnd(text, at);
        // Jekyll drops empty lines after the front matter; an XML declaration must be on the first
        // line.
        while (body < text.length()
            && text.indexOf('\n', body) >= 0
            && lineIsBlankFrom(text, body)) {
          body = lineEnd(text, body);
          line++;
        }
        return new FrontMatterBlock(text.substring(start, at), body, line + 1);
      }
    }
    return null;
  }

  /** Whether the line at an index is a fence, with nothing but blanks after it. */
  static boolean isFence(String text, int at, String fence) {
    return text.startsWith(fence, at) && lineIsBlankFrom(text, at + fence.length());
  }

  /** Whether there is nothing but blanks from an index to the end of its line. */
  static boolean lineIsBlankFrom(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The index after the line break that ends the line at an index. */
  static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
