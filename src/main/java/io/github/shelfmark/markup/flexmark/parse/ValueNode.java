package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.TextContainer;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.builder.ISequenceBuilder;

/** A placeholder for a value of the build. */
public final class ValueNode extends Node implements DoNotDecorate, TextContainer {
  private final String key;

  ValueNode(String key, BasedSequence chars) {
    super(chars);
    this.key = key;
  }

  /** The key of the value. */
  public String key() {
    return key;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  @Override
  public boolean collectText(
      ISequenceBuilder<? extends ISequenceBuilder<?, BasedSequence>, BasedSequence> out,
      int flags,
      NodeVisitor nodeVisitor) {
    out.append(getChars());
    return false;
  }
}
