package io.github.shelfmark.markup.commonmark.tree;

import org.jspecify.annotations.Nullable;

/**
 * A piece of what stands inside a block. Pieces form a flat list, in which whatever encloses others
 * has an opening and a closing piece; so nothing has to go down into anything.
 */
public final class Span {
  /** The kinds of pieces. */
  public enum Kind {
    /** Characters as they are. */
    TEXT,
    /** Code. */
    CODE,
    /** Raw HTML. */
    HTML,
    /** The end of a line. */
    SOFT_BREAK,
    /** The end of a line that its author wants. */
    HARD_BREAK,
    /** An address that is a link. */
    AUTOLINK,
    /** A footnote's mark. */
    FOOTNOTE,
    /** The start of an element; {@link #tag} has its name. */
    OPEN,
    /** The end of an element. */
    CLOSE,
    /** The start of a link. */
    OPEN_LINK,
    /** The end of a link. */
    CLOSE_LINK,
    /** The start of an image's description. */
    OPEN_IMAGE,
    /** The end of an image's description. */
    CLOSE_IMAGE
  }

  /** What it is. */
  public Kind kind;

  /** Of the piece in the text: the index of its first character. */
  public int start;

  /** Of the piece in the text: the index after its last character. */
  public int end;

  /** What it says where that is not what is written; the destination of a link. */
  public @Nullable String value;

  /** The title of a link or image. */
  public @Nullable String title;

  /** The name of an element. */
  public String tag = "";

  /**
   * Of a link: where its destination stands in the source. Of a footnote: how often it came before.
   */
  public int number;

  /** The piece before it. */
  public @Nullable Span previous;

  /** The piece after it. */
  public @Nullable Span next;

  /** Makes a piece of the text. */
  public Span(Kind kind, int start, int end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /** Puts a piece behind this one. */
  public void insertAfter(Span other) {
    other.previous = this;
    other.next = next;
    if (next != null) {
      next.previous = other;
    }
    next = other;
  }

  /** Puts a piece before this one, which must not be the first. */
  public void insertBefore(Span other) {
    Span before = previous;
    if (before == null) {
      throw new IllegalStateException("a list starts with a piece of its own");
    }
    before.insertAfter(other);
  }
}
