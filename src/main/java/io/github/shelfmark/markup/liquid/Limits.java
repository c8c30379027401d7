package io.github.shelfmark.markup.liquid;

/** The limits on the time and memory that the rendering of one page may use. */
public final class Limits {
  private static final int MAX_INCLUDES = 100;
  private static final long MAX_ITERATIONS = 20_000_000;
  private static final int MAX_CHARACTERS = 1 << 26;

  private long iterations;

  Limits() {}

  /** Counts an iteration of a loop. */
  public void countIteration() {
    if (++iterations > MAX_ITERATIONS) {
      throw new LimitException(
          new LiquidException(
              "loops ran more than " + MAX_ITERATIONS + " iterations",
              "Loop over fewer items, or filter them first."));
    }
  }

  /**
   * Checks the depth of included files.
   *
   * @param file the file that is to be included
   */
  void checkDepth(int depth, String file) {
    if (depth > MAX_INCLUDES) {
      throw new LimitException(
          new LiquidException(
              "files include each other endlessly: " + file,
              "Find the file that includes itself, directly or through another file."));
    }
  }

  /** Checks the length of the rendered text. */
  void checkLength(int length) {
    if (length > MAX_CHARACTERS) {
      throw new LimitException(
          new LiquidException(
              "the page is longer than " + MAX_CHARACTERS + " characters",
              "Look for a loop that writes more than intended."));
    }
  }
}
