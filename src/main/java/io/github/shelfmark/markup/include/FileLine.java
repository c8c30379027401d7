package io.github.shelfmark.markup.include;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file, or the part of one that is shown.
 *
 * @param number its number, from 1
 * @param text its text without the line feed
 */
public record FileLine(int number, String text) {
  /** The lines of a text; a line feed at its end does not start another one. */
  public static List<FileLine> of(String text) {
    return of(text, 1);
  }

  /** The lines of a part of a text, of which the first has a number. */
  static List<FileLine> of(String text, int first) {
    List<FileLine> lines = new ArrayList<>();
    int start = 0;
    for (int number = first; start < text.length(); number++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new FileLine(number, text.substring(start, end)));
      start = end + 1;
    }
    return lines;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
