package io.github.shelfmark.search;

/** The token that a term comes from. */
public final class Token {
  int position;
  int start;
  int end;
  boolean part;

  Token() {}

  /** Its position in the page. */
  public int position() {
    return position;
  }

  /** Where it starts in its text, in units of UTF-16. */
  public int start() {
    return start;
  }

  /** Where it ends in its text, in units of UTF-16. */
  public int end() {
    return end;
  }

  /** Whether the term is a part of an identifier. */
  public boolean part() {
    return part;
  }
}
