package io.github.shelfmark.search;

/** The terms of words: each word as a whole, and the parts of an identifier. */
final class WordReader {
  /** How much of a word is looked at. */
  private static final int LONGEST_WORD = 256;

  private final Tokenizer.Terms terms;
  private final FoldedWords folds;
  private final Gaps gaps;
  private final Identifiers identifiers;
  private final Token token = new Token();
  private final byte[] term = new byte[Tokenizer.LONGEST_TERM];
  private final char[] word = new char[LONGEST_WORD];

  WordReader(Tokenizer.Terms terms, FoldedWords folds, Gaps gaps) {
    this.terms = terms;
    this.folds = folds;
    this.gaps = gaps;
    identifiers = new Identifiers(terms, folds);
  }

  /**
   * Reads the word that comes next, which begins in ASCII; as fast as possible if all of it is
   * ASCII.
   */
  void ascii(Cursor cursor) {
    byte[] text = cursor.text;
    int from = cursor.index;
    int end = cursor.end;
    term[0] = CodePoints.lowerWord(text[from]);
    int length = 1;
    int to = from + 1;
    int capitals = 0;
    for (byte next; to < end && (next = text[to]) >= 0; to++) {
      byte lower = CodePoints.lowerWord(next);
      if (lower == 0) {
        break;
      }
      capitals |= lower ^ next;
      if (length < Tokenizer.LONGEST_TERM) {
        term[length++] = lower;
      }
    }
    if (to < end && text[to] < 0 && CodePoints.joinsWord(Utf8.codePoint(text, to))) {
      any(cursor);
      return;
    }
    int start = cursor.offset();
    cursor.index = to;
    place(start, cursor.offset());
    terms.term(term, length, token);
    if (capitals != 0) {
      asciiParts(text, from, Math.min(to - from, LONGEST_WORD));
    }
  }

  private void asciiParts(byte[] text, int from, int length) {
    for (int i = 0; i < length; i++) {
      word[i] = (char) text[from + i];
    }
    identifiers.parts(word, length, token);
  }

  /** Reads the word that comes next. */
  void any(Cursor cursor) {
    int start = cursor.offset();
    int end = start;
    int length = 0;
    boolean full = false;
    while (cursor.more()) {
      int codePoint = cursor.peek();
      byte kind = CodePoints.of(codePoint);
      if (!CodePoints.inWord(kind)) {
        break;
      }
      cursor.skip();
      if (kind == CodePoints.WORD) {
        end = cursor.offset();
        full |= length + Character.charCount(codePoint) > LONGEST_WORD;
        if (!full) {
          length += Character.toChars(codePoint, word, length);
        }
      }
    }
    byte[] folded = folds.term(word, 0, length);
    place(start, end);
    terms.term(folded, folded.length, token);
    identifiers.parts(word, length, token);
  }

  private void place(int start, int end) {
    token.position = gaps.next(false);
    token.start = start;
    token.end = end;
    token.part = false;
  }
}
