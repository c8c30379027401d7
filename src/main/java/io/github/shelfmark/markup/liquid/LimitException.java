package io.github.shelfmark.markup.liquid;

/** Files include each other endlessly; ends the rendering of what includes them. */
final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final LiquidException problem;

  LimitException(LiquidException problem) {
    super(problem.getMessage(), null, false, false);
    this.problem = problem;
  }

  LiquidException problem() {
    return problem;
  }
}
