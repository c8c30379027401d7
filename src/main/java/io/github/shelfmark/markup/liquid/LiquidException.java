package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.FindingCode;

/** An error in a template; converted to a finding before it leaves this package. */
public final class LiquidException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final FindingCode code;
  private final String hint;

  /**
   * Creates an exception for an error in a tag, output or filter.
   *
   * @param message what is wrong, without a full stop
   * @param hint how to fix it
   */
  public LiquidException(String message, String hint) {
    this(FindingCode.LIQUID, message, hint);
  }

  /** Creates an exception that is reported with a given finding code. */
  public LiquidException(FindingCode code, String message, String hint) {
    super(message, null, false, false);
    this.code = code;
    this.hint = hint;
  }

  FindingCode code() {
    return code;
  }

  String hint() {
    return hint;
  }
}
