package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.markup.source.HeadingAttributes;
import io.github.shelfmark.markup.source.Text;

/** A heading, written with number signs or underlined. */
public final class HeadingBlock extends Block {
  private final int level;
  private final InlineText content;
  private final HeadingAttributes attributes;

  /**
   * Makes a heading.
   *
   * @param level 1 to 6
   * @param text its text, without the braces of its attributes
   */
  public HeadingBlock(int level, Text text, HeadingAttributes attributes) {
    super(Kind.HEADING);
    this.level = level;
    this.content = new InlineText(text);
    this.attributes = attributes;
  }

  /** Its level, 1 to 6. */
  public int level() {
    return level;
  }

  /** Its text. */
  public InlineText content() {
    return content;
  }

  /** Its id and classes, as far as the author chose them. */
  public HeadingAttributes attributes() {
    return attributes;
  }
}
