package io.github.shelfmark.markup.commonmark.tree;

/** The text of a footnote. */
public final class FootnoteBlock extends Block {
  private final String label;

  /** Makes a footnote. */
  public FootnoteBlock(String label) {
    super(Kind.FOOTNOTE);
    this.label = label;
  }

  /** Its label as it is written. */
  public String label() {
    return label;
  }
}
