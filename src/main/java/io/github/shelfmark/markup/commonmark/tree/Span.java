package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.markup.source.Braces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text. Spans form a flat list: emphasis, links and images have an opening and a
 * closing span, so no code has to recurse into them.
 */
public final class Span {
  /** The kinds of spans. */
  public enum Kind {
    /** Characters. */
    TEXT,
    /** Code. */
    CODE,
    /** A raw HTML tag or comment. */
    HTML,
    /** A line break in the source. */
    SOFT_BREAK,
    /** A line break that readers see. */
    HARD_BREAK,
    /** An address in angle brackets. */
    AUTOLINK,
    /** An address without brackets (GFM 0.29, 6.9). */
    BARE_LINK,
    /** A reference to a footnote. */
    FOOTNOTE,
    /** Keys of a keyboard. */
    KEYS,
    /** An icon by its name. */
    ICON,
    /** A formula. */
    FORMULA,
    /** An abbreviation whose long form the text defines. */
    ABBREVIATION,
    /** The start of a badge. */
    OPEN_BADGE,
    /** The end of a badge. */
    CLOSE_BADGE,
    /** The start of emphasis. */
    OPEN,
    /** The end of emphasis. */
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

  /** Its kind; an opening bracket is text until its link is complete. */
  public Kind kind;

  /** The index of its first character in the text. */
  public int start;

  /** The index after its last character in the text. */
  public int end;

  /** The previous span; null for the first one. */
  public @Nullable Span previous;

  /** The next span; null for the last one. */
  public @Nullable Span next;

  private @Nullable String content;
  private @Nullable String lasting;
  private @Nullable Link link;
  private @Nullable FootnoteReference note;
  private List<Braces.Attribute> attributes = List.of();
  private boolean misspelt;

  /** Makes a span of characters. */
  public Span(Kind kind, int start, int end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /** Makes a span with other content than the characters in the source. */
  public Span(Kind kind, int start, int end, String content) {
    this(kind, start, end);
    this.content = content;
  }

  /** Makes an address that is a link. */
  public static Span autolink(Kind kind, int start, int end, String destination) {
    Span span = new Span(kind, start, end);
    span.link = new Link(destination, null, -1);
    return span;
  }

  /** Makes a reference to a footnote. */
  public static Span footnote(int start, int end, FootnoteReference note) {
    Span span = new Span(Kind.FOOTNOTE, start, end);
    span.note = note;
    return span;
  }

  /**
   * Sets what is shown of a part with values of the build in it.
   *
   * @param shown the text with the values
   * @param without the text without them, which is the same in all builds
   */
  public Span show(String shown, String without) {
    content = shown;
    lasting = without;
    return this;
  }

  /** Makes an opening bracket the start of a link or an image. */
  public void open(Kind linkOrImage, Link target) {
    kind = linkOrImage;
    link = target;
  }

  /** Of text, code and addresses: what to write if it is not what the source has. */
  public @Nullable String content() {
    return content;
  }

  /** The content without values of the build; null if there are none in it. */
  public @Nullable String lasting() {
    return lasting;
  }

  /** Of links, images, badges, keys and icons: what the author wrote in braces behind them. */
  public List<Braces.Attribute> attributes() {
    return attributes;
  }

  /** Sets what is in the braces behind it. */
  public void setAttributes(List<Braces.Attribute> inBraces) {
    attributes = inBraces;
  }

  /** Of text: whether it may be the misspelt name of a mark or an emoji. */
  public boolean isMisspelt() {
    return misspelt;
  }

  /** Says that it may be a misspelt name. */
  public void setMisspelt() {
    misspelt = true;
  }

  /** Of emphasis: the name of the element; of keys: their names, one a line; of icons: the name. */
  public String element() {
    return content == null ? "" : content;
  }

  /** Of links and images: where they lead. */
  public Link link() {
    if (link == null) {
      throw new IllegalStateException(kind + " leads nowhere");
    }
    return link;
  }

  /** Of references to footnotes: the footnote. */
  public FootnoteReference note() {
    if (note == null) {
      throw new IllegalStateException(kind + " is no reference to a footnote");
    }
    return note;
  }

  /** Inserts a span after this one. */
  public void insertAfter(Span other) {
    other.previous = this;
    other.next = next;
    if (next != null) {
      next.previous = other;
    }
    next = other;
  }

  /** Inserts a span before this one, which must not be the first. */
  public void insertBefore(Span other) {
    Span before = previous;
    if (before == null) {
      throw new IllegalStateException("nothing may be inserted before the first span");
    }
    before.insertAfter(other);
  }
}
