package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.text.Chars;

/** Finds the ends of tags, comments and the like (CommonMark 0.31, 6.6). */
public final class HtmlTag {
  private HtmlTag() {}

  /**
   * The index after an opening or closing tag; -1 when there is none.
   *
   * @param start the index of its angle bracket
   */
  public static int end(char[] s, int start, int end) {
    int i = start + 1;
    boolean closing = i < end && s[i] == '/';
    i += closing ? 1 : 0;
    if (i >= end || !Chars.isLetter(s[i])) {
      return -1;
    }
    while (i < end && (Chars.isAlphanumeric(s[i]) || s[i] == '-')) {
      i++;
    }
    if (!closing) {
      i = endOfAttributes(s, i, end);
    }
    i = i < 0 ? -1 : skipSpace(s, i, end);
    if (i >= 0 && !closing && i < end && s[i] == '/') {
      i++;
    }
    return i >= 0 && i < end && s[i] == '>' ? i + 1 : -1;
  }

  private static int endOfAttributes(char[] s, int start, int end) {
    int done = start;
    while (true) {
      int i = skipSpace(s, done, end);
      if (i == done || i >= end || !isNameStart(s[i])) {
        return done;
      }
      while (i < end && isName(s[i])) {
        i++;
      }
      done = i;
      i = skipSpace(s, i, end);
      if (i < end && s[i] == '=') {
        done = endOfValue(s, skipSpace(s, i + 1, end), end);
        if (done < 0) {
          return -1;
        }
      }
    }
  }

  private static int endOfValue(char[] s, int start, int end) {
    if (start >= end) {
      return -1;
    }
    int i = start;
    char quote = s[start];
    if (quote == '"' || quote == '\'') {
      i++;
      while (i < end && s[i] != quote) {
        i++;
      }
      return i < end ? i + 1 : -1;
    }
    while (i < end && !Chars.isSpace(s[i]) && "\"'=<>`".indexOf(s[i]) < 0) {
      i++;
    }
    return i > start ? i : -1;
  }

  private static boolean isNameStart(char c) {
    return Chars.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isName(char c) {
    return Chars.isAlphanumeric(c) || c == '_' || c == ':' || c == '.' || c == '-';
  }

  private static int skipSpace(char[] s, int start, int end) {
    int i = start;
    while (i < end && Chars.isSpace(s[i])) {
      i++;
    }
    return i;
  }

  /** The index after any raw HTML; -1 when there is none. */
  static int endOfAny(char[] s, int start, int end, Missing missing) {
    if (start + 1 >= end) {
      return -1;
    }
    if (s[start + 1] == '?') {
      return missing.find(s, start + 2, end, "?>");
    }
    if (s[start + 1] != '!') {
      return end(s, start, end);
    }
    if (startsWith(s, start + 2, end, "--")) {
      int inside = start + 4;
      if (startsWith(s, inside, end, ">")) {
        return inside + 1;
      }
      return startsWith(s, inside, end, "->") ? inside + 2 : missing.find(s, inside, end, "-->");
    }
    if (startsWith(s, start + 2, end, "[CDATA[")) {
      return missing.find(s, start + 9, end, "]]>");
    }
    return start + 2 < end && Chars.isLetter(s[start + 2])
        ? missing.find(s, start + 2, end, ">")
        : -1;
  }

  private static boolean startsWith(char[] s, int start, int end, String mark) {
    if (start + mark.length() > end) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if (s[start + i] != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Looks for closing marks, and for one that is missing only once. */
  static final class Missing {
    private String marks = "";

    int find(char[] s, int start, int end, String mark) {
      if (marks.contains(' ' + mark + ' ')) {
        return -1;
      }
      for (int i = start; i < end; i++) {
        if (startsWith(s, i, end, mark)) {
          return i + mark.length();
        }
      }
      marks += ' ' + mark + ' ';
      return -1;
    }
  }
}
