package io.github.shelfmark.jekyll.plugin;

import java.util.List;

/**
 * A piece of markup in a list where all elements are closed, each after those inside it.
 *
 * @param text the name of an element, a text without entities, or all of a comment
 * @param attributes those of an element that begins here
 * @param other the index of the piece at the other end of an element; of all others their own
 */
record HtmlPiece(Kind kind, String text, List<HtmlAttribute> attributes, int other) {
  /** What a piece is. */
  enum Kind {
    START,
    END,
    TEXT,
    RAW_TEXT,
    COMMENT
  }

  boolean isText() {
    return kind == Kind.TEXT || kind == Kind.RAW_TEXT;
  }

  /**
   * An attribute.
   *
   * @param value its value without entities
   * @param hasValue whether it was written with a value
   */
  record HtmlAttribute(String name, String value, boolean hasValue) {}
}
