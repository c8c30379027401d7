package io.github.shelfmark.markup.commonmark.tree;

import java.util.Arrays;

/**
 * Characters that are read as one text, with their places in the source. Most texts are a range of
 * the source; a text whose lines are in a quote or a list is joined from several ranges.
 */
public final class Text {
  private static final int[] WHOLE = {};

  private final char[] chars;
  private final int start;
  private final int end;
  private final int[] pieces;

  private Text(char[] chars, int start, int end, int[] pieces) {
    this.chars = chars;
    this.start = start;
    this.end = end;
    this.pieces = pieces;
  }

  /** A range of the source. */
  public static Text range(char[] source, int start, int end) {
    return new Text(source, start, end, WHOLE);
  }

  /**
   * A text joined from several ranges.
   *
   * @param pieces for each range the index of its first character, here and in the source
   */
  static Text joined(char[] chars, int length, int[] pieces) {
    return new Text(chars, 0, length, pieces);
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
    int found = index;
    for (int i = 0; i < pieces.length && pieces[i] <= index; i += 2) {
      found = pieces[i + 1] + index - pieces[i];
    }
    return found;
  }

  /** The same text with another start and end. */
  public Text part(int from, int to) {
    return new Text(chars, from, to, pieces);
  }

  @Override
  public String toString() {
    return new String(chars, start, end - start);
  }

  /** Joins ranges of the source to one text. */
  public static final class Pieces {
    private final char[] source;
    private final StringBuilder chars = new StringBuilder();
    private int[] pieces = new int[8];
    private int size;

    /** Starts with an empty text. */
    public Pieces(char[] source) {
      this.source = source;
    }

    /** Adds a range. */
    public Pieces add(int start, int end) {
      if (size == pieces.length) {
        pieces = Arrays.copyOf(pieces, size * 2);
      }
      pieces[size++] = chars.length();
      pieces[size++] = start;
      chars.append(source, start, end - start);
      return this;
    }

    /** The text. */
    public Text text() {
      return new Text(
          chars.toString().toCharArray(), 0, chars.length(), Arrays.copyOf(pieces, size));
    }
  }
}
