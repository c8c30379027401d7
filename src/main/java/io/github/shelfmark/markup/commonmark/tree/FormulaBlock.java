package io.github.shelfmark.markup.commonmark.tree;

/** A formula between two pairs of dollar signs. */
public final class FormulaBlock extends LineBlock {
  private final int signs;

  /**
   * Makes a formula without lines.
   *
   * @param signs the index of the signs that end it
   */
  public FormulaBlock(int signs) {
    super(Kind.FORMULA);
    this.signs = signs;
  }

  /** The index of the signs that end it. */
  public int closingSigns() {
    return signs;
  }
}
