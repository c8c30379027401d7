package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.markup.container.Opening;
import java.util.ArrayList;
import java.util.List;

/** A directive: a container of blocks, or of lines that are not Markdown. */
public final class DirectiveBlock extends LineBlock {
  private final Opening opening;
  private final List<InlineText> titles = new ArrayList<>(1);
  private boolean fenced;
  private int end = -1;

  /**
   * Makes an open directive.
   *
   * @param literal whether its lines are data, not Markdown
   */
  public DirectiveBlock(Opening opening, boolean literal) {
    super(literal ? Kind.LITERAL_DIRECTIVE : Kind.DIRECTIVE);
    this.opening = opening;
    if (opening.title() != null) {
      titles.add(new InlineText(opening.title()));
    }
    for (Opening.Attribute attribute : opening.attributes()) {
      if (attribute.name().equals("title")) {
        titles.add(new InlineText(attribute.value()));
      }
    }
  }

  /** The titles in its opening line, of which it should have one. */
  public List<InlineText> titles() {
    return titles;
  }

  /** Its opening line. */
  public Opening opening() {
    return opening;
  }

  /** Whether it has a closing fence. */
  public boolean isFenced() {
    return fenced;
  }

  /** An index in the line of its closing fence; -1 if it has none. */
  public int end() {
    return end;
  }

  /** Says that it needs no closing fence, or no further one. */
  public void setFenced() {
    fenced = true;
  }

  /** Says that its closing fence was read, in the line with an index. */
  public void setFenced(int index) {
    fenced = true;
    end = index;
  }
}
