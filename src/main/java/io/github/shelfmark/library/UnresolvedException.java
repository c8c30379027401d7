package io.github.shelfmark.library;

/** An artifact cannot be had. */
public final class UnresolvedException extends Exception {
  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * An artifact cannot be had.
   *
   * @param reason why, as the end of a sentence without a full stop
   * @param hint how to get it, one sentence
   */
  public UnresolvedException(String reason, String hint, Throwable cause) {
    super(reason, cause);
    this.hint = hint;
  }

  /** How to get the artifact. */
  public String hint() {
    return hint;
  }
}
