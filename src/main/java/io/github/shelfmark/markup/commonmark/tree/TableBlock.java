package io.github.shelfmark.markup.commonmark.tree;

import java.util.ArrayList;
import java.util.List;

/** A table. */
public final class TableBlock extends Block {
  private final List<String> alignments;
  private final List<List<InlineText>> rows = new ArrayList<>();

  /**
   * Makes a table.
   *
   * @param alignments for each column {@code left}, {@code right}, {@code center} or nothing
   * @param head the cells of its first row
   */
  public TableBlock(List<String> alignments, List<InlineText> head) {
    super(Kind.TABLE);
    this.alignments = alignments;
    rows.add(head);
  }

  /** The alignment of a column; empty if the author chose none. */
  public String alignment(int column) {
    return alignments.get(column);
  }

  /** The number of columns. */
  public int columns() {
    return alignments.size();
  }

  /** Its rows; the first one is the head. */
  public List<List<InlineText>> rows() {
    return rows;
  }
}
