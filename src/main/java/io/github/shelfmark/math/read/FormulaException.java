package io.github.shelfmark.math.read;

import io.github.shelfmark.finding.Shortened;

/** A formula cannot be read. */
public final class FormulaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final String hint;

  /**
   * What is wrong.
   *
   * @param index where, in the formula
   * @param hint how it is mended
   */
  public FormulaException(int index, String message, String hint) {
    super(Shortened.of(message), null, false, false);
    this.index = index;
    this.hint = Shortened.of(hint);
  }

  /** Where it is wrong: an index in the formula. */
  public int index() {
    return index;
  }

  /** How it is mended. */
  public String hint() {
    return hint;
  }
}
