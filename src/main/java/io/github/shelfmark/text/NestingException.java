package io.github.shelfmark.text;

/** Thrown by a reader when blocks or spans are nested too deeply to be read. */
public final class NestingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int index;

  /**
   * An exception.
   *
   * @param index where in the source it became too deep
   */
  public NestingException(int index) {
    super("nested too deeply", null, false, false);
    this.index = index;
  }

  /** Where in the source it became too deep. */
  public int index() {
    return index;
  }
}
