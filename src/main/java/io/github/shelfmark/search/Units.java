package io.github.shelfmark.search;

/**
 * The terms of scripts without spaces. Each character gives one, of itself and of the character
 * directly after it, so any part of a text is found as a sequence of its pairs, and a single
 * character as the beginning of a term.
 */
final class Units {
  /** How much of a character with its marks is looked at, in units of UTF-16. */
  private static final int LONGEST = 16;

  private final Tokenizer.Terms terms;
  private final FoldedWords folds;
  private final Gaps gaps;
  private final char[] unit = new char[LONGEST];

  /** The term of the last character, which the next one completes. */
  private final byte[] open = new byte[8 * LONGEST * 3];

  private final Token token = new Token();
  private int length;

  Units(Tokenizer.Terms terms, FoldedWords folds, Gaps gaps) {
    this.terms = terms;
    this.folds = folds;
    this.gaps = gaps;
  }

  /** Reads the character that comes next, with its marks. */
  void read(Cursor cursor) {
    int start = cursor.offset();
    int codePoint = cursor.peek();
    int units = Character.toChars(codePoint, unit, 0);
    cursor.skip();
    int end = cursor.offset();
    while (cursor.more() && cursor.text[cursor.index] < 0) {
      int next = cursor.peek();
      byte kind = CodePoints.of(next);
      if (kind != CodePoints.MARK && kind != CodePoints.IGNORED) {
        break;
      }
      cursor.skip();
      if (kind == CodePoints.MARK) {
        end = cursor.offset();
        if (units < LONGEST) {
          unit[units++] = (char) next;
        }
      }
    }
    add(codePoint, units);
    token.position = gaps.next(true);
    token.start = start;
    token.end = end;
  }

  private void add(int codePoint, int units) {
    int before = length;
    if (units == Character.charCount(codePoint) && foldsToItself(codePoint)) {
      length += Utf8.write(codePoint, open, length);
    } else {
      byte[] folded = folds.term(unit, 0, units);
      System.arraycopy(folded, 0, open, length, folded.length);
      length += folded.length;
    }
    if (before > 0) {
      terms.term(open, length, token);
      System.arraycopy(open, before, open, 0, length - before);
      length -= before;
    }
  }

  /** Says that no other character follows the last one directly. */
  void flush() {
    if (length > 0) {
      terms.term(open, length, token);
      length = 0;
    }
  }

  private static boolean foldsToItself(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0x3041 && codePoint <= 0x3096)
        || (codePoint >= 0x30A1 && codePoint <= 0x30FE)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0x3400 && codePoint <= 0x4DBF)
        || (codePoint >= 0x20000 && codePoint < 0x2F800);
  }
}
