package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Reads the definition of a link: its id in brackets, its destination and perhaps a title, in the
 * same line or the next. One look at each character, where kramdown's regular expression tries all
 * ways to divide the line.
 */
final class DefinitionText {
  private final String text;
  private int lineEnd;
  private Tail tail = new Tail(0, 0);
  private int titleFrom = -1;
  private int titleTo = -1;
  private int end = -1;

  private DefinitionText(String text) {
    this.text = text;
  }

  /**
   * What was read.
   *
   * @param from index of the URL
   * @param end index after the line
   */
  record Found(String id, String url, @Nullable String title, int from, int end) {}

  /**
   * The end of a line, where a title may be.
   *
   * @param last index of the last character before blanks
   * @param lowest where a title may begin: none has a line end of any kind in it
   */
  private record Tail(int last, int lowest) {}

  /** The definition whose opening bracket is at an index; null if there is none. */
  static @Nullable Found at(String text, int bracket) {
    return new DefinitionText(text).read(bracket);
  }

  private @Nullable Found read(int bracket) {
    int close = idEnd(bracket + 1);
    if (close == bracket + 1 || !text.startsWith("]:", close)) {
      return null;
    }
    String id = text.substring(bracket + 1, close);
    int from = Chars.skipSpacesAndTabs(text, close + 2);
    lineEnd = text.indexOf('\n', from);
    if (lineEnd < 0 || Chars.skipRubySpace(text, from) >= lineEnd) {
      return null;
    }
    tail = tail(lineEnd, from);
    int angle = text.startsWith("<", from) ? angleEnd(from + 1) : -1;
    int to = angle >= 0 ? angle : urlEnd(from);
    int start = angle >= 0 ? from + 1 : from;
    if (angle < 0 && hasTitleStart(from, to)) {
      return null;
    }
    String title = titleFrom < 0 ? null : text.substring(titleFrom, titleTo);
    return new Found(id, text.substring(start, to), title, start, end);
  }

  private int idEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != ']' && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  /** The bracket that ends a URL in angle brackets: the first with nothing but a title after it. */
  private int angleEnd(int from) {
    for (int i = from; i < lineEnd && !endsDot(text.charAt(i)); i++) {
      if (text.charAt(i) == '>' && endsAfter(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether only blanks, or blanks and a title, are left; remembers the title. */
  private boolean endsAfter(int at) {
    int next = Chars.skipSpacesAndTabs(text, at);
    if (next >= lineEnd) {
      endWithLine();
      return true;
    }
    return next > at && titleAt(next, tail, lineEnd);
  }

  /** The end of a URL without angle brackets: before a title, or before the blanks at the end. */
  private int urlEnd(int from) {
    int last = tail.last();
    int first = Chars.skipRubySpace(text, from);
    boolean quoted = isQuote(text.charAt(last));
    for (int i = Math.max(tail.lowest(), first + 1); quoted && i < last - 1; i++) {
      if (isBlank(text.charAt(i - 1)) && titleAt(i, tail, lineEnd)) {
        int to = i;
        while (isBlank(text.charAt(to - 1))) {
          to--;
        }
        return to;
      }
    }
    endWithLine();
    return last + 1;
  }

  /** The line ends; a title may be all of the next. */
  private void endWithLine() {
    end = lineEnd + 1;
    int next = Chars.skipSpacesAndTabs(text, lineEnd + 1);
    int nextEnd = text.indexOf('\n', next);
    if (nextEnd > next) {
      titleAt(next, tail(nextEnd, next), nextEnd);
    }
  }

  /** Whether a title in quotation marks begins at an index and is the last in its line. */
  private boolean titleAt(int quote, Tail line, int lineEnd) {
    int last = line.last();
    if (last <= quote + 1
        || quote < line.lowest()
        || !isQuote(text.charAt(quote))
        || text.charAt(last) != text.charAt(quote)) {
      return false;
    }
    titleFrom = quote + 1;
    titleTo = last;
    end = lineEnd + 1;
    return true;
  }

  private Tail tail(int lineEnd, int from) {
    int last = lineEnd - 1;
    while (last > from && isBlank(text.charAt(last))) {
      last--;
    }
    int lowest = last;
    while (lowest > from && !endsDot(text.charAt(lowest - 1))) {
      lowest--;
    }
    return new Tail(last, lowest);
  }

  /** Whether what looks like a title is left in the URL. */
  private boolean hasTitleStart(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isQuote(text.charAt(i)) && isBlank(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The line ends that a dot in a regular expression does not match. */
  private static boolean endsDot(char c) {
    return c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
