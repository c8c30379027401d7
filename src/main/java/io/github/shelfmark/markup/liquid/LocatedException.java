package io.github.shelfmark.markup.liquid;

/** A {@link LiquidException} with its offset in the template's text. */
final class LocatedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final LiquidException problem;

  LocatedException(int offset, LiquidException problem) {
    super(problem.getMessage(), null, false, false);
    this.offset = offset;
    this.problem = problem;
  }

  int offset() {
    return offset;
  }

  LiquidException problem() {
    return problem;
  }
}
