package io.github.shelfmark.search;

/** The parts of identifiers such as {@code HTTPServer}, which its capitals show. */
final class Identifiers {
  private static final int MOST_PARTS = 16;
  private static final int SHORTEST_PART = 2;

  private final Tokenizer.Terms terms;
  private final FoldedWords folds;

  Identifiers(Tokenizer.Terms terms, FoldedWords folds) {
    this.terms = terms;
    this.folds = folds;
  }

  /**
   * Hands out the parts of a word, if it has more than one.
   *
   * @param word the word as its author wrote it
   * @param length how many characters belong to it
   * @param token its place
   */
  void parts(char[] word, int length, Token token) {
    token.part = true;
    int from = 0;
    int parts = 0;
    for (int i = 1; i <= length && parts < MOST_PARTS; i++) {
      if (i < length ? boundary(word, i, length) : from > 0) {
        part(word, from, i, token);
        from = i;
        parts++;
      }
    }
  }

  private void part(char[] word, int from, int to, Token token) {
    if (to - from >= SHORTEST_PART) {
      byte[] folded = folds.term(word, from, to);
      terms.term(folded, folded.length, token);
    }
  }

  private static boolean boundary(char[] word, int index, int length) {
    if (!upper(word[index])) {
      return false;
    }
    char before = word[index - 1];
    return lower(before)
        || (before >= '0' && before <= '9')
        || (upper(before) && index + 1 < length && lower(word[index + 1]));
  }

  private static boolean upper(char character) {
    return character >= 'A' && character <= 'Z';
  }

  private static boolean lower(char character) {
    return character >= 'a' && character <= 'z';
  }
}
