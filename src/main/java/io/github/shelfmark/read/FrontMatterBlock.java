package io.github.shelfmark.read;

import io.github.shelfmark.read.header.Lines;
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
    int start = Lines.end(text, 0);
    for (int at = start; at < text.length(); at = Lines.end(text, at)) {
      line++;
      if (Lines.isFence(text, at, fence) || Lines.isFence(text, at, other)) {
        int body = Lines.end(text, at);
        // Jekyll drops empty lines after the front matter; an XML declaration must be on the first
        // line.
        while (body < text.length()
            && text.indexOf('\n', body) >= 0
            && Lines.isBlankFrom(text, body)) {
          body = Lines.end(text, body);
          line++;
        }
        return new FrontMatterBlock(text.substring(start, at), body, line + 1);
      }
    }
    return null;
  }
}
