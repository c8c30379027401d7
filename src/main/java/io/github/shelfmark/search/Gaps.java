package io.github.shelfmark.search;

/**
 * Counts the positions of tokens. A position is twice the number of the token, and one more if no white space is before
 * it, so that a coordinate such as {@code org.slf4j:slf4j-api} can be told from words beside each other. Between blocks
 * a number is left out, so no phrase reaches over them.
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
    } else if (between >= BLOCK) {
      position = (position | 1) + 3;
    } else {
      position = (position | 1) + 1 + (tight(single || nextSingle) ? 1 : 0);
    }
    single = nextSingle;
    between = 0;
    return position;
  }

  private boolean tight(boolean besideSingle) {
    return besideSingle ? between == 0 : (between & SPACE) == 0;
  }
}
