package io.github.shelfmark.text;

/** A page exceeds its {@link Budget}; ends the rendering of the page. */
public final class BudgetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;
  private final int index;

  /**
   * An exception whose place is not known yet.
   *
   * @param message what grew and to how much, without a full stop
   * @param hint how to mend it
   */
  public BudgetException(String message, String hint) {
    this(message, hint, 0);
  }

  private BudgetException(String message, String hint, int index) {
    super(message, null, false, false);
    this.hint = hint;
    this.index = index;
  }

  /** The same exception at an index of the text that is being read. */
  public BudgetException at(int place) {
    return new BudgetException(String.valueOf(getMessage()), hint, place);
  }

  /** How to mend it. */
  public String hint() {
    return hint;
  }

  /** Where in the text it is; 0 if that is not known. */
  public int index() {
    return index;
  }
}
