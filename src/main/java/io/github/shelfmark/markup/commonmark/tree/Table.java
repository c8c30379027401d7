package io.github.shelfmark.markup.commonmark.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param alignments for each column what its cells are aligned to; empty for nothing said
 * @param rows its rows, the first one its head
 */
public record Table(List<String> alignments, List<List<Cell>> rows) {
  /** A table without rows yet. */
  public Table(List<String> alignments) {
    this(alignments, new ArrayList<>());
  }

  /** A cell. */
  public static final class Cell {
    private final Text text;

    /** What stands in it, once it is read. */
    public @Nullable Span spans;

    /** Makes a cell. */
    public Cell(Text text) {
      this.text = text;
    }

    /** Its text. */
    public Text text() {
      return text;
    }
  }
}
