package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The closing fence of a directive; nothing is written for it. */
public final class FenceNode extends Block {
  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
