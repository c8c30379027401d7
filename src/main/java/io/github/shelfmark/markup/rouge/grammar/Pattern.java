package io.github.shelfmark.markup.rouge.grammar;

/** What a text may have at a place. */
interface Pattern {
  int FAIL = -1;

  /**
   * Matches at a place.
   *
   * @return the end of what was matched, or {@link #FAIL}
   */
  int match(Input in, int at);

  /** Whether a match may be empty. */
  default boolean mayBeEmpty() {
    return false;
  }

  /** Whether a match that is not empty may begin with a character of ASCII. */
  default boolean mayBegin(char c) {
    return true;
  }

  /** Whether a match that is not empty may begin with a character beyond ASCII. */
  default boolean mayBeginBeyondAscii() {
    return true;
  }
}
