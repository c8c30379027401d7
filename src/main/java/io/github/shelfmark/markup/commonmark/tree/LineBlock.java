package io.github.shelfmark.markup.commonmark.tree;

/** A block that collects lines: a paragraph, code, raw HTML or a directive. */
public class LineBlock extends Block {
  private final Lines lines = new Lines();

  /** Makes a block without lines. */
  public LineBlock(Kind kind) {
    super(kind);
  }

  /** The lines read so far. */
  public final Lines lines() {
    return lines;
  }
}
