package io.github.shelfmark.markup.code;

import io.github.shelfmark.text.Chars;
import java.util.List;

/**
 * The numbers of annotations in comments, as Material for MkDocs reads them: {@code # (1)}. Each
 * becomes a sign with the number of an item of the list below the block. Nothing is left of a
 * comment that has only the number.
 */
final class Annotations {
  private static final String COMMENT = "<span class=\"c";
  private static final String END = "</span>";

  /** Numbers with more digits than this are not those of annotations. */
  private static final int DIGITS = 3;

  private Annotations() {}

  /**
   * Replaces the numbers by signs.
   *
   * @param lines the HTML of each line
   * @return how many there are
   */
  static int mark(List<String> lines) {
    int count = 0;
    for (int i = 0; i < lines.size(); i++) {
      StringBuilder out = new StringBuilder(lines.get(i).length());
      int found = mark(lines.get(i), out);
      if (found > 0) {
        lines.set(i, out.toString());
        count += found;
      }
    }
    return count;
  }

  private static int mark(String line, StringBuilder out) {
    int count = 0;
    int done = 0;
    for (int at = line.indexOf(COMMENT); at >= 0; at = line.indexOf(COMMENT, done)) {
      int start = line.indexOf('>', at) + 1;
      int end = line.indexOf(END, start);
      out.append(line, done, at);
      count += comment(line.substring(at, start), line.substring(start, end), out);
      done = end + END.length();
    }
    out.append(line, done, line.length());
    return count;
  }

  /** Writes a comment; what starts and ends it is left out if there is nothing but numbers. */
  private static int comment(String tag, String text, StringBuilder out) {
    StringBuilder written = new StringBuilder();
    StringBuilder signs = new StringBuilder();
    boolean empty = true;
    int count = 0;
    int done = 0;
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      int end = endOfNumber(text, at);
      if (end < 0) {
        continue;
      }
      String sign = "<span class=\"ref\">" + text.substring(at + 1, end - 1) + END;
      empty &= isDelimiter(text.substring(done, at));
      span(tag, text.substring(done, at), written);
      written.append(sign);
      signs.append(sign);
      count++;
      done = text.startsWith("!", end) ? end + 1 : end;
    }
    empty &= isDelimiter(text.substring(done));
    span(tag, text.substring(done), written);
    out.append(empty && count > 0 ? signs : written);
    return count;
  }

  private static void span(String tag, String text, StringBuilder out) {
    if (!text.isEmpty()) {
      out.append(tag).append(text).append(END);
    }
  }

  /** Whether a part of a comment is only what starts or ends comments. */
  private static boolean isDelimiter(String text) {
    String plain = text.replace("&lt;", "<").replace("&gt;", ">");
    for (int i = 0; i < plain.length(); i++) {
      if (!Chars.isSpaceOrTab(plain.charAt(i)) && "/*#-;%'<>!\"{}".indexOf(plain.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The index after a number in parentheses; -1 if there is none. */
  private static int endOfNumber(String text, int open) {
    int end = open + 1;
    while (end < text.length() && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > open + 1 && end - open - 1 <= DIGITS && text.charAt(open + 1) != '0';
    return number && text.startsWith(")", end) ? end + 1 : -1;
  }
}
