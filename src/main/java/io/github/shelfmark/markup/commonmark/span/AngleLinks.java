package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.text.Chars;

/** Finds addresses in angle brackets (CommonMark 0.31, 6.5). */
final class AngleLinks {
  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_LABEL = 63;

  private AngleLinks() {}

  /** The index after the closing bracket; -1 if there is no address. */
  static int end(char[] s, int start, int end) {
    if (start + 1 >= end) {
      return -1;
    }
    int uri = endOfUri(s, start + 1, end);
    return uri > 0 ? uri : endOfMail(s, start + 1, end);
  }

  /** Whether an address is a mail address: it has no scheme. */
  static boolean isMail(String address) {
    int at = address.indexOf('@');
    int colon = address.indexOf(':');
    return at >= 0 && (colon < 0 || at < colon);
  }

  private static int endOfUri(char[] s, int start, int end) {
    int i = start;
    if (!Chars.isLetter(s[i])) {
      return -1;
    }
    while (i < end && (Chars.isAlphanumeric(s[i]) || "+.-".indexOf(s[i]) >= 0)) {
      i++;
    }
    int length = i - start;
    if (length < 2 || length > LONGEST_SCHEME || i >= end || s[i] != ':') {
      return -1;
    }
    while (i < end && s[i] > ' ' && s[i] != '<' && s[i] != '>' && s[i] != 0x7f) {
      i++;
    }
    return i < end && s[i] == '>' ? i + 1 : -1;
  }

  private static int endOfMail(char[] s, int start, int end) {
    int i = start;
    while (i < end && (Chars.isAlphanumeric(s[i]) || ".!#$%&'*+/=?^_`{|}~-".indexOf(s[i]) >= 0)) {
      i++;
    }
    if (i == start || i >= end || s[i] != '@') {
      return -1;
    }
    do {
      int label = ++i;
      while (i < end && (Chars.isAlphanumeric(s[i]) || s[i] == '-')) {
        i++;
      }
      int length = i - label;
      if (length == 0 || length > LONGEST_LABEL || s[label] == '-' || s[i - 1] == '-') {
        return -1;
      }
    } while (i < end && s[i] == '.');
    return i < end && s[i] == '>' ? i + 1 : -1;
  }
}
