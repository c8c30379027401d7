package io.github.shelfmark.markup.liquid;

/**
 * The value of {@code empty} and {@code blank}: an empty text when written, any empty value when
 * compared.
 */
public enum EmptyLiteral {
  /** The only instance. */
  EMPTY;

  @Override
  public String toString() {
    return "";
  }
}
