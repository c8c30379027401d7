package io.github.shelfmark.markup.kramdown.tree;

/** Thrown when blocks or spans stand in each other more deeply than anybody writes. */
public final class NestingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int origin;

  /**
   * An exception.
   *
   * @param origin where in the whole text it became too deep
   */
  public NestingException(int origin) {
    super("nested too deeply", null, false, false);
    this.origin = origin;
  }

  /** Where in the whole text it became too deep. */
  public int origin() {
    return origin;
  }
}
