package io.github.shelfmark.search;

/**
 * Counts the positions of tokens. The gap between two of them says what stood there, so that a phrase and a coordinate
 * such as {@code org.slf4j:slf4j-api} can be told from words that are merely near each other.
 */
final class Gaps {
  private static final int SPACE = 1;
  private static final int PUNCTUATION = 2;
  private static final int BLOCK = 4;

  private int position;
  private int between;
  private boolean single;
  private boolean first;

  /** Begins a text whose first token has this position. */
  void start(int firstPosition) {
    position = firstPosition;
    first = true;
    between = 0;
  }

  void space() {
    between |= SPACE;
  }

  void punctuation() {
    between |= PUNCTUATION;
  }

  /** A new block begins. */
  void block() {
    between = BLOCK;
  }

  /**
   * Goes on to the next token.
   *
   * @param nextSingle whether it is a character of a script without spaces
   * @return its position
   */
  int next(boolean nextSingle) {
    if (first) {
      first = false;
    } else {
      position += gap(single || nextSingle);
    }
    single = nextSingle;
    between = 0;
    return position;
  }

  private int gap(boolean besideSingle) {
    if (between >= BLOCK) {
      return BLOCK;
    }
    if (besideSingle) {
      return (between & SPACE) != 0 ? 3 : (between & PUNCTUATION) != 0 ? 2 : 1;
    }
    return Math.max(between, 1);
  }
}
