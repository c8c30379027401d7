package io.github.shelfmark.markup.commonmark.tree;

/** A directive: a container of blocks, or of lines that are not Markdown. */
public final class DirectiveBlock extends LineBlock {
  private final Opening opening;
  private boolean fenced;

  /**
   * Makes an open directive.
   *
   * @param literal whether its lines are data, not Markdown
   */
  public DirectiveBlock(Opening opening, boolean literal) {
    super(literal ? Kind.LITERAL_DIRECTIVE : Kind.DIRECTIVE);
    this.opening = opening;
  }

  /** Its opening line. */
  public Opening opening() {
    return opening;
  }

  /** Whether it has a closing fence. */
  public boolean isFenced() {
    return fenced;
  }

  /** Says that its closing fence was read. */
  public void setFenced() {
    fenced = true;
  }
}
