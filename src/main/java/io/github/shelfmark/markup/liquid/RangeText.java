package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/** The two ends of a range as they are written, as in {@code (1..page.size)}. */
record RangeText(String first, String last) {

  /** Reads a range; null if the text is none. Neither end may have white space in it. */
  static @Nullable RangeText of(String text) {
    if (!text.startsWith("(") || !text.endsWith(")") || text.indexOf("..") < 0) {
      return null;
    }
    int from = Chars.skipRubySpace(text, 1);
    int to = skipBack(text, text.length() - 1, from);
    int firstSpace = from;
    while (firstSpace < to && !Chars.isRubySpace(text.charAt(firstSpace))) {
      firstSpace++;
    }
    int lastSpace = to - 1;
    while (lastSpace >= from && !Chars.isRubySpace(text.charAt(lastSpace))) {
      lastSpace--;
    }
    for (int dots = text.indexOf("..", from + 1);
        dots >= 0 && dots + 2 < to;
        dots = text.indexOf("..", dots + 1)) {
      int end = skipBack(text, dots, from);
      int start = Chars.skipRubySpace(text, dots + 2);
      if (end > from && end <= firstSpace && start < to && start > lastSpace) {
        return new RangeText(text.substring(from, end), text.substring(start, to));
      }
      if (dots > firstSpace) {
        return null;
      }
    }
    return null;
  }

  private static int skipBack(String text, int from, int least) {
    int i = from;
    while (i > least && Chars.isRubySpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
