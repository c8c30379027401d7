package io.github.shelfmark.markup.commonmark.tree;

/** A heading, written with number signs or underlined. */
public final class HeadingBlock extends Block {
  private final int level;
  private final InlineText content;

  /**
   * Makes a heading.
   *
   * @param level 1 to 6
   */
  public HeadingBlock(int level, Text text) {
    super(Kind.HEADING);
    this.level = level;
    this.content = new InlineText(text);
  }

  /** Its level, 1 to 6. */
  public int level() {
    return level;
  }

  /** Its text. */
  public InlineText content() {
    return content;
  }
}
