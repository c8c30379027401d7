package io.github.shelfmark.markup.source;

import io.github.shelfmark.text.Origins;

/**
 * Characters that are read as one text, with their places in the source. Most texts are a range of
 * the source; a text whose lines are in a quote or a list is joined from several ranges.
 */
public final class Text {
  private final char[] chars;
  private final int start;
  private final int end;
  private final Origins origins;

  private Text(char[] chars, int start, int end, Origins origins) {
    this.chars = chars;
    this.start = start;
    this.end = end;
    this.origins = origins;
  }

  /** A range of the source. */
  public static Text range(char[] source, int start, int end) {
    return new Text(source, start, end, Origins.SAME);
  }

  /**
   * A text joined from several ranges.
   *
   * @param origins where its ranges come from
   */
  public static Text joined(char[] chars, int length, Origins origins) {
    return new Text(chars, 0, length, origins);
  }

  /** The array of the characters; not to be changed. */
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

  /** The index in the source of the character at an index of {@link #chars}. */
  public int sourceIndex(int index) {
    return origins.of(index);
  }

  /** The same text with another start and end. */
  public Text part(int from, int to) {
    return new Text(chars, from, to, origins);
  }

  @Override
  public String toString() {
    return new String(chars, start, end - start);
  }

  /** Joins ranges of the source to one text. */
  public static final class Pieces {
    private final char[] source;
    private final StringBuilder chars = new StringBuilder();
    private final Origins origins = new Origins();

    /** Starts with an empty text. */
    public Pieces(char[] source) {
      this.source = source;
    }

    /** Adds a range. */
    public Pieces add(int start, int end) {
      origins.add(chars.length(), start);
      chars.append(source, start, end - start);
      return this;
    }

    /** The text. */
    public Text text() {
      return new Text(chars.toString().toCharArray(), 0, chars.length(), origins);
    }
  }
}
