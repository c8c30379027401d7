package io.github.shelfmark.markup.include;

import io.github.shelfmark.finding.Shortened;

/** A part of a file that is not there, or that is not named in a way that can be read. */
public final class MissingPartException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * What is wrong.
   *
   * @param message one sentence without a full stop
   * @param hint how to mend it, one sentence
   */
  public MissingPartException(String message, String hint) {
    super(Shortened.of(message));
    this.hint = Shortened.of(hint);
  }

  /** What is wrong. */
  public String problem() {
    return String.valueOf(getMessage());
  }

  /** How to mend it. */
  public String hint() {
    return hint;
  }
}
