package io.github.shelfmark.browser.truth;

import java.util.List;

/**
 * A word, or one character of a script that is written without spaces.
 *
 * @param character whether it is one character of such a script
 * @param names what it can be called: its whole, folded, and the parts of an identifier
 * @param punctuation whether there is punctuation before it
 * @param space whether there is white space before it
 */
record Piece(boolean character, List<String> names, boolean punctuation, boolean space) {
  /** Its whole, folded. */
  String whole() {
    return names.get(0);
  }

  /** Whether nothing is between it and what is before it. */
  boolean follows() {
    return !punctuation && !space;
  }
}
