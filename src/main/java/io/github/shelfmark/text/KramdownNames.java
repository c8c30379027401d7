package io.github.shelfmark.text;

/** Names of elements and attributes as kramdown reads them: XML's, with one colon at most. */
final class KramdownNames {
  private KramdownNames() {}

  /** The index after a name that starts at an index; -1 if none does. */
  static int end(CharSequence s, int at, int end) {
    int first = endOfPart(s, at, end);
    if (first > 0 && first < end && s.charAt(first) == ':') {
      int second = endOfPart(s, first + 1, end);
      return second > 0 ? second : first;
    }
    return first;
  }

  private static int endOfPart(CharSequence s, int at, int end) {
    if (at >= end) {
      return -1;
    }
    int c = Character.codePointAt(s, at);
    if (c != '_' && !Chars.isUnicodeLetter(c)) {
      return -1;
    }
    int i = at + Character.charCount(c);
    while (i < end) {
      c = Character.codePointAt(s, i);
      if (c != '-' && c != '.' && c != '_' && !Chars.isUnicodeAlphanumeric(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
