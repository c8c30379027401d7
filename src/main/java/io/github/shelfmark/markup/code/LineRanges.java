package io.github.shelfmark.markup.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Line numbers of a code block, counted from 1.
 *
 * @param ranges the first and last line of each range
 */
public record LineRanges(List<int[]> ranges) {
  static final LineRanges NONE = new LineRanges(List.of());

  /** Numbers with more digits than this exceed the length of any block. */
  private static final int DIGITS = 7;

  /** Reads {@code 1,3-5} or {@code 1 3-5}; empty if the text is neither. */
  static Optional<LineRanges> parse(String text) {
    List<int[]> ranges = new ArrayList<>();
    for (String part : text.strip().split("[,\\s]+", -1)) {
      int dash = part.indexOf('-');
      int first = number(dash < 0 ? part : part.substring(0, dash));
      int last = dash < 0 ? first : number(part.substring(dash + 1));
      if (first < 1 || last < first) {
        return Optional.empty();
      }
      ranges.add(new int[] {first, last});
    }
    return Optional.of(new LineRanges(List.copyOf(ranges)));
  }

  /** Whether a text consists of digits and what separates numbers. */
  static boolean looksLike(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPart(text.charAt(i)) && text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        return false;
      }
    }
    return !text.isBlank();
  }

  /** Whether a character is a digit, a comma or a dash. */
  static boolean isPart(char c) {
    return (c >= '0' && c <= '9') || c == ',' || c == '-';
  }

  /** The number in a text; 0 if it is not a number. */
  static int number(String text) {
    if (text.isEmpty() || text.length() > DIGITS) {
      return 0;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
    }
    return Integer.parseInt(text);
  }

  boolean isEmpty() {
    return ranges.isEmpty();
  }

  /** The greatest of the numbers; 0 if there is none. */
  int last() {
    int last = 0;
    for (int[] range : ranges) {
      last = Math.max(last, range[1]);
    }
    return last;
  }

  boolean has(int line) {
    for (int[] range : ranges) {
      if (line >= range[0] && line <= range[1]) {
        return true;
      }
    }
    return false;
  }
}
