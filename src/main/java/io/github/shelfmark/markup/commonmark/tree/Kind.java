package io.github.shelfmark.markup.commonmark.tree;

/** The kinds of blocks. */
public enum Kind {
  /** The whole text. */
  DOCUMENT,
  /** A block quote. */
  QUOTE,
  /** A list; its children are items. */
  LIST,
  /** An item of a list. */
  ITEM,
  /** A list of terms and what they mean; its children are terms and definitions. */
  DEFINITION_LIST,
  /** A term. */
  TERM,
  /** What the terms before it mean. */
  DEFINITION,
  /** What an abbreviation stands for; readers do not see it. */
  ABBREVIATION,
  /** The text of a footnote. */
  FOOTNOTE,
  /** A directive with Markdown inside. */
  DIRECTIVE,
  /** A directive whose lines are data. */
  LITERAL_DIRECTIVE,
  /** A paragraph. */
  PARAGRAPH,
  /** A heading, written with number signs or underlined. */
  HEADING,
  /** Indented code. */
  INDENTED_CODE,
  /** Code between fences. */
  FENCED_CODE,
  /** A formula. */
  FORMULA,
  /** Raw HTML. */
  HTML,
  /** A thematic break. */
  RULE,
  /** A table. */
  TABLE;

  /** Whether it contains other blocks. */
  public boolean isContainer() {
    return switch (this) {
      case DOCUMENT, QUOTE, LIST, ITEM, DEFINITION_LIST, DEFINITION, FOOTNOTE, DIRECTIVE -> true;
      default -> false;
    };
  }

  /** Whether lines are added to it as they are; blocks of these kinds are {@link LineBlock}s. */
  public boolean takesLines() {
    return switch (this) {
      case PARAGRAPH, INDENTED_CODE, FENCED_CODE, FORMULA, HTML, LITERAL_DIRECTIVE -> true;
      default -> false;
    };
  }

  /** Whether it may contain a block of another kind. */
  public boolean mayHold(Kind inner) {
    return switch (this) {
      case LIST -> inner == ITEM;
      case DEFINITION_LIST -> inner == TERM || inner == DEFINITION;
      default -> isContainer() && inner != ITEM && inner != TERM && inner != DEFINITION;
    };
  }
}
