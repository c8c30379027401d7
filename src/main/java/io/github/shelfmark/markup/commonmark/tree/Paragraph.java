package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.markup.source.Text;
import org.jspecify.annotations.Nullable;

/** A paragraph: lines while it is open, one text once it is closed. */
public final class Paragraph extends LineBlock {
  private @Nullable InlineText content;

  /** Makes a paragraph without lines. */
  public Paragraph() {
    super(Kind.PARAGRAPH);
  }

  /** Sets its text. */
  public void setText(Text text) {
    content = new InlineText(text);
  }

  /** Its text; only a closed paragraph has one. */
  public InlineText content() {
    if (content == null) {
      throw new IllegalStateException("the paragraph is still open");
    }
    return content;
  }
}
