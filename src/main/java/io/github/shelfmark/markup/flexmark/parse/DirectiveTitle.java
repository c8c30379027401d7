package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.source.Text;

/** The spans of a title in the opening line of a directive. */
public final class DirectiveTitle extends Node {
  private final Text text;

  DirectiveTitle(Text text, BasedSequence chars) {
    super(chars);
    this.text = text;
  }

  /** The title as it is written. */
  public Text text() {
    return text;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
