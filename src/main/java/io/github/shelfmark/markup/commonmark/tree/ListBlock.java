package io.github.shelfmark.markup.commonmark.tree;

/** A list; its children are items. */
public final class ListBlock extends Block {
  private final boolean ordered;
  private final char marker;
  private final int firstNumber;
  private boolean tight = true;

  /**
   * Makes a list.
   *
   * @param marker what its items start with; of an ordered list, what follows their numbers
   * @param firstNumber the number of its first item; 0 for a bullet list
   */
  public ListBlock(boolean ordered, char marker, int firstNumber) {
    super(Kind.LIST);
    this.ordered = ordered;
    this.marker = marker;
    this.firstNumber = firstNumber;
  }

  /** Whether its items are numbered. */
  public boolean isOrdered() {
    return ordered;
  }

  /** What its items start with; of an ordered list, what follows their numbers. */
  public char marker() {
    return marker;
  }

  /** The number of its first item. */
  public int firstNumber() {
    return firstNumber;
  }

  /** Whether an item with this marker continues the list (CommonMark 0.31, 5.3). */
  public boolean continuesWith(boolean orderedItem, char itemMarker) {
    return ordered == orderedItem && marker == itemMarker;
  }

  /** Whether the paragraphs of its items are written without tags of their own. */
  public boolean isTight() {
    return tight;
  }

  /** Sets whether it is tight. */
  public void setTight(boolean isTight) {
    tight = isTight;
  }
}
