package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.text.Origins;

/**
 * Characters to be read as one text, and where they stand in the source. Most texts are a range of
 * the source itself; one whose lines stood in a quote or a list is put together from pieces.
 */
public final class Text {
  private final char[] chars;
  private final int start;
  private final int end;
  private final Origins pieces;

  private Text(char[] chars, int start, int end, Origins pieces) {
    this.chars = chars;
    this.start = start;
    this.end = end;
    this.pieces = pieces;
  }

  /** A range of the source. */
  public static Text range(char[] source, int start, int end) {
    return new Text(source, start, end, Origins.SAME);
  }

  /**
   * A text put together.
   *
   * @param pieces where its lines come from
   */
  static Text joined(char[] chars, int length, Origins pieces) {
    return new Text(chars, 0, length, pieces);
  }

  /** The array that the characters stand in; not to be changed. */
  public char[] chars() {
    return chars;
  }

  /** The index in {@link #chars} of the first character. */
  public int start() {
    return start;
  }

  /** The index in {@link #chars} after the last character. */
  public int end() {
    return end;
  }

  /** Where in the source the character at an index of {@link #chars} stands. */
  public int sourceIndex(int index) {
    return pieces.of(index);
  }

  /** The same text with another start and end. */
  public Text part(int from, int to) {
    return new Text(chars, from, to, pieces);
  }

  @Override
  public String toString() {
    return new String(chars, start, end - start);
  }

  /** Puts a text together from ranges of the source, one right behind the other. */
  public static final class Pieces {
    private final char[] source;
    private final StringBuilder chars = new StringBuilder();
    private final Origins pieces = new Origins();

    /** Nothing yet. */
    public Pieces(char[] source) {
      this.source = source;
    }

    /** Adds a range. */
    public Pieces add(int start, int end) {
      pieces.add(chars.length(), start);
      chars.append(source, start, end - start);
      return this;
    }

    /** The text. */
    public Text text() {
      return new Text(chars.toString().toCharArray(), 0, chars.length(), pieces);
    }
  }
}
