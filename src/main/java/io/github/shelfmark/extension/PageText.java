package io.github.shelfmark.extension;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a page gives to the search: its title, headings, text and code from top to bottom, as blocks
 * that end sentences and phrases. It is held in the encoding that the index stores, so that it is
 * kept between builds and written without being read again.
 *
 * <p>The encoding of a block is its kind, for a heading its level and its id, and then its text.
 * Numbers are unsigned LEB128, a text is the number of its bytes and then UTF-8.
 */
public final class PageText {
  /** The kind of a block that is the title of the page. */
  public static final int TITLE = 0;

  /** The kind of a heading. */
  public static final int HEADING = 1;

  /** The kind of a paragraph, an item, a cell and the like. */
  public static final int BODY = 2;

  /** The kind of a block of code. */
  public static final int CODE = 3;

  /** In the index: the kind of the rest of a paragraph that was divided. */
  public static final int CONTINUED_BODY = 4;

  /** In the index: the kind of the rest of a block of code that was divided. */
  public static final int CONTINUED_CODE = 5;

  private final int blocks;
  private final byte[] bytes;

  private PageText(int blocks, byte[] bytes) {
    this.blocks = blocks;
    this.bytes = bytes;
  }

  /**
   * The text of a page that has been encoded already.
   *
   * @param blocks the number of its blocks
   * @param bytes the blocks one after the other; not to be changed
   * @throws IllegalArgumentException if there are other blocks in the bytes, or none
   */
  public static PageText of(int blocks, byte[] bytes) {
    int at = 0;
    for (int i = 0; i < blocks && at >= 0; i++) {
      byte kind = at < bytes.length ? bytes[at] : -1;
      boolean heading = kind == HEADING;
      at = kind < TITLE || kind > CONTINUED_CODE ? -1 : afterText(bytes, heading ? at + 2 : at + 1);
      at = heading ? afterText(bytes, at) : at;
    }
    if (at != bytes.length) {
      throw new IllegalArgumentException("no " + blocks + " blocks of text");
    }
    return new PageText(blocks, bytes);
  }

  /** The index after a text; -1 if it would be outside the bytes. */
  private static int afterText(byte[] bytes, int start) {
    long length = 0;
    int at = start;
    for (int shift = 0; at >= 0 && at < bytes.length && shift <= 28; shift += 7) {
      byte next = bytes[at++];
      length |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return length <= bytes.length - at ? at + (int) length : -1;
      }
    }
    return -1;
  }

  /** The number of its blocks. */
  public int blocks() {
    return blocks;
  }

  /** The title of the page; empty if it does not begin with one. */
  public String title() {
    if (blocks == 0 || bytes[0] != TITLE) {
      return "";
    }
    int start = 1;
    while (bytes[start] < 0) {
      start++;
    }
    start++;
    return new String(bytes, start, afterText(bytes, 1) - start, StandardCharsets.UTF_8);
  }

  /** The blocks one after the other; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageText text
        && text.blocks == blocks
        && Arrays.equals(text.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Collects the blocks of one page. */
  public static final class Builder {
    private byte[] bytes;
    private int size;
    private int blocks;

    /**
     * A text without blocks.
     *
     * @param length about how many bytes it is going to have
     */
    public Builder(int length) {
      this.bytes = new byte[Math.max(length, 64)];
    }

    /**
     * Adds a block; one without text is left out.
     *
     * @param kind {@link #TITLE}, {@link #BODY} or {@link #CODE}
     */
    public Builder block(int kind, String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      return block(kind, utf8, 0, utf8.length);
    }

    /** Adds a block whose text is a range of UTF-8. */
    public Builder block(int kind, byte[] utf8, int from, int to) {
      if (from < to) {
        number(kind);
        text(utf8, from, to);
        blocks++;
      }
      return this;
    }

    /**
     * Adds a heading; one without text is left out.
     *
     * @param level 1 to 6
     * @param id its anchor; empty if links cannot lead to it
     */
    public Builder heading(int level, String id, String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      return heading(level, id, utf8, 0, utf8.length);
    }

    /** Adds a heading whose text is a range of UTF-8. */
    public Builder heading(int level, String id, byte[] utf8, int from, int to) {
      if (from < to) {
        number(HEADING);
        number(level);
        byte[] anchor = id.getBytes(StandardCharsets.UTF_8);
        text(anchor, 0, anchor.length);
        text(utf8, from, to);
        blocks++;
      }
      return this;
    }

    /** The text of the page. */
    public PageText build() {
      return new PageText(blocks, Arrays.copyOf(bytes, size));
    }

    private void number(int number) {
      ensure(5);
      int rest = number;
      while (rest > 0x7f) {
        bytes[size++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[size++] = (byte) rest;
    }

    private void text(byte[] utf8, int from, int to) {
      number(to - from);
      ensure(to - from);
      System.arraycopy(utf8, from, bytes, size, to - from);
      size += to - from;
    }

    private void ensure(int more) {
      if (size + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
      }
    }
  }
}
