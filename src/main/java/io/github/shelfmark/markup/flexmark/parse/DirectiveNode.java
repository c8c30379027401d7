package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.html.EmbeddedAttributeProvider;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.source.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directive or an alert: its titles are its first children, then come the blocks in it. */
public final class DirectiveNode extends Block {
  private final Opening opening;
  private final List<Text> lines = new ArrayList<>();
  private boolean fenced;
  private int end = -1;

  /** Makes a directive without content. */
  public DirectiveNode(Opening opening) {
    this.opening = opening;
  }

  /** Its opening line. */
  public Opening opening() {
    return opening;
  }

  /** The lines of a directive whose lines are data. */
  public List<Text> lines() {
    return lines;
  }

  /** Whether it has a closing fence. */
  public boolean isFenced() {
    return fenced;
  }

  /** An index in the line of its closing fence; -1 if it has none. */
  public int end() {
    return end;
  }

  /** The spans of a title in its opening line. */
  public DirectiveTitle title(Text title) {
    for (Node child = getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof DirectiveTitle found && found.text() == title) {
        return found;
      }
    }
    throw new IllegalArgumentException("no title of this directive");
  }

  void setFenced() {
    fenced = true;
  }

  void setFenced(int index) {
    fenced = true;
    end = index;
  }

  /**
   * It has no attributes among its children. flexmark would look through all of them for each tag
   * inside it, because to its renderer a directive is one node, and that takes quadratic time.
   */
  @Override
  public @Nullable Node getChildOfType(Class<?>... types) {
    for (Class<?> type : types) {
      if (type != EmbeddedAttributeProvider.EmbeddedNodeAttributes.class) {
        return super.getChildOfType(types);
      }
    }
    return null;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
