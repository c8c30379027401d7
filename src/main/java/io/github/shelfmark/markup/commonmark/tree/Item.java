package io.github.shelfmark.markup.commonmark.tree;

/** An item of a list. */
public final class Item extends Block {
  private final int indent;
  private final int line;

  /**
   * Makes an item.
   *
   * @param indent how many columns its content is indented
   * @param line the number of its first line
   */
  public Item(int indent, int line) {
    super(Kind.ITEM);
    this.indent = indent;
    this.line = line;
  }

  /** How many columns its content is indented. */
  public int indent() {
    return indent;
  }

  /** The number of its first line. */
  public int line() {
    return line;
  }
}
