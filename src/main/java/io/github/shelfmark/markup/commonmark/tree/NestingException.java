package io.github.shelfmark.markup.commonmark.tree;

/** Says that blocks are nested too deeply to be read, and where. */
public final class NestingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int index;

  /** Says so of the line that starts at an index. */
  public NestingException(int index) {
    super(null, null, false, false);
    this.index = index;
  }

  /** The index of the line's first character. */
  public int index() {
    return index;
  }
}
