package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.markup.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph, a heading, a cell or a title, and the spans in it once they are read.
 */
public final class InlineText {
  private final Text text;
  private @Nullable Span spans;

  /** Makes a text whose spans are not read yet. */
  public InlineText(Text text) {
    this.text = text;
  }

  /** The text as it is written. */
  public Text text() {
    return text;
  }

  /** The first span; null as long as they are not read. */
  public @Nullable Span spans() {
    return spans;
  }

  /** Sets the first span. */
  public void setSpans(Span first) {
    spans = first;
  }
}
