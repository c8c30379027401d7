package io.github.shelfmark.markup.commonmark.tree;

/** Raw HTML. */
public final class HtmlBlock extends LineBlock {
  private final int condition;

  /**
   * Makes a block without lines.
   *
   * @param condition which of the seven start conditions it met (CommonMark 0.31, 4.6)
   */
  public HtmlBlock(int condition) {
    super(Kind.HTML);
    this.condition = condition;
  }

  /** The start condition it met, 1 to 7; its end depends on it. */
  public int condition() {
    return condition;
  }
}
