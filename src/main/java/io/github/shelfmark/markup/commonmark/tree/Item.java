package io.github.shelfmark.markup.commonmark.tree;

/** An item of a list, or a definition. */
public final class Item extends Block {
  private final int indent;
  private final int line;
  private boolean loose;

  /**
   * Makes an item.
   *
   * @param indent how many columns its content is indented
   * @param line the number of its first line
   */
  public Item(int indent, int line) {
    this(Kind.ITEM, indent, line);
  }

  /** Makes an item, or a definition. */
  public Item(Kind kind, int indent, int line) {
    super(kind);
    this.indent = indent;
    this.line = line;
  }

  /** Of definitions: whether the paragraphs in it are written with tags of their own. */
  public boolean isLoose() {
    return loose;
  }

  /** Says that its paragraphs have tags of their own. */
  public void setLoose() {
    loose = true;
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
