package io.github.shelfmark.markup.commonmark.tree;

/** The kinds of blocks. */
public enum Kind {
  /** The whole text. */
  DOCUMENT,
  /** A quote. */
  QUOTE,
  /** A list; its children are items. */
  LIST,
  /** An item of a list. */
  ITEM,
  /** What a footnote says. */
  FOOTNOTE,
  /** A paragraph. */
  PARAGRAPH,
  /** A heading of either kind. */
  HEADING,
  /** Code that is indented. */
  INDENTED_CODE,
  /** Code between fences. */
  FENCED_CODE,
  /** Raw HTML. */
  HTML,
  /** A thematic break. */
  RULE,
  /** A table. */
  TABLE,
  /** Lines between colons. */
  DIRECTIVE;

  /** Whether other blocks stand in it. */
  public boolean isContainer() {
    return switch (this) {
      case DOCUMENT, QUOTE, LIST, ITEM, FOOTNOTE -> true;
      default -> false;
    };
  }

  /** Whether lines are added to it as they are. */
  public boolean takesLines() {
    return switch (this) {
      case PARAGRAPH, INDENTED_CODE, FENCED_CODE, HTML, DIRECTIVE -> true;
      default -> false;
    };
  }

  /** Whether a block of some kind may stand in it. */
  public boolean mayHold(Kind inner) {
    return this == LIST ? inner == ITEM : isContainer() && inner != ITEM;
  }
}
