package io.github.shelfmark.math.tree;

/** The kinds of atoms, which decide about the space between them (The TeXbook, chapter 18). */
public enum Kind {
  /** A letter, a number, a group. */
  ORD,
  /** A large operator or the name of a function. */
  OP,
  /** An operator between two terms. */
  BIN,
  /** A relation. */
  REL,
  /** An opening delimiter. */
  OPEN,
  /** A closing delimiter. */
  CLOSE,
  /** Punctuation. */
  PUNCT,
  /** A fraction, or a group in delimiters. */
  INNER,
  /** No atom, such as a space. */
  NONE
}
