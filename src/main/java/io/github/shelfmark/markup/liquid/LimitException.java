package io.github.shelfmark.markup.liquid;

/** A template exceeds a limit on time or memory; ends the rendering of its page. */
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
