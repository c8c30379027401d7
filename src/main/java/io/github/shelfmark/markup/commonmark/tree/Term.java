package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.markup.source.Text;

/** A term of a definition list. */
public final class Term extends Block {
  private final InlineText content;

  /** Makes a term; nothing is added to it. */
  public Term(Text text) {
    super(Kind.TERM);
    this.content = new InlineText(text);
    close();
  }

  /** Its text. */
  public InlineText content() {
    return content;
  }
}
