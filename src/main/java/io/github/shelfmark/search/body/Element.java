package io.github.shelfmark.search.body;

/** What an element means for the text in it (HTML, 15.3: how browsers show elements). */
enum Element {
  /** A part of a line; its tags do not break words. */
  INLINE,
  /** Something in a line that has no text, with words on both sides of it. */
  BREAK,
  /** A block. */
  BLOCK,
  /** A heading. */
  HEADING,
  /** A block in which white space counts. */
  CODE,
  /** The reading above a word, which stands beside the text. */
  READING,
  /** An element whose text is not shown. */
  HIDDEN,
  /** An element whose text is not shown, and has no tags (HTML, 13.2.5: raw text). */
  RAW
}
