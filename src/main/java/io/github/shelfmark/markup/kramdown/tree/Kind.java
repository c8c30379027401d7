package io.github.shelfmark.markup.kramdown.tree;

/** What an element is; the names are kramdown's where HTML has none. */
public enum Kind {
  /** A whole text. */
  ROOT,
  /** Blank lines. */
  BLANK,
  /** A paragraph. */
  PARAGRAPH,
  /** A heading. */
  HEADER,
  /** A block of code, which is its value. */
  CODE_BLOCK,
  /** A quote. */
  QUOTE,
  /** An unordered list. */
  UL,
  /** An ordered list. */
  OL,
  /** A list's item. */
  LI,
  /** A definition list. */
  DL,
  /** A term. */
  DT,
  /** A term's definition. */
  DD,
  /** A table. */
  TABLE,
  /** A table's head. */
  THEAD,
  /** A table's body. */
  TBODY,
  /** A table's foot. */
  TFOOT,
  /** A table's row. */
  TR,
  /** A table's cell. */
  TD,
  /** A rule. */
  HR,
  /** An HTML element; its value is its name. */
  HTML,
  /** An HTML comment or processing instruction, as written. */
  XML,
  /** What {@code {::comment}} hides. */
  COMMENT,
  /** Output that is written unchanged. */
  RAW,
  /** A formula. */
  MATH,
  /** Where blocks end without a blank line: after attributes and definitions. */
  BOUNDARY,
  /** Text whose spans are yet to be read. */
  RAW_TEXT,
  /** Text. */
  TEXT,
  /** A character that replaces what was written: a quotation mark, a dash, an entity. */
  SYMBOL,
  /** An entity that is written as it was, because its character means something in HTML. */
  ENTITY,
  /** Emphasis. */
  EM,
  /** Strong emphasis. */
  STRONG,
  /** A span of code. */
  CODE,
  /** A link. */
  A,
  /** An image. */
  IMG,
  /** A line break. */
  BR,
  /** A footnote's marker; its value is the note's name. */
  FOOTNOTE,
  /** An abbreviation. */
  ABBREVIATION;

  /** Whether it is a block; HTML, comments, raw text and formulas may be blocks or spans. */
  public boolean isBlock() {
    return switch (this) {
      case ROOT, BLANK, PARAGRAPH, HEADER, CODE_BLOCK, QUOTE, HR, BOUNDARY -> true;
      case UL, OL, LI, DL, DT, DD, TABLE, THEAD, TBODY, TFOOT, TR, TD -> true;
      default -> false;
    };
  }
}
