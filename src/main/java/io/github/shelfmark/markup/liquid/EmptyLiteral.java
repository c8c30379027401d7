package io.github.shelfmark.markup.liquid;

/**
 * What {@code empty} and {@code blank} stand for: as text, nothing; as a target, whatever is empty.
 */
public enum EmptyLiteral {
  /** The only one. */
  EMPTY;

  @Override
  public String toString() {
    return "";
  }
}
