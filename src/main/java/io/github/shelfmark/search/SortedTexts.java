package io.github.shelfmark.search;

import java.util.Arrays;

/**
 * Writes sorted texts, each as the number of bytes that it begins with as the one before does, and
 * the rest.
 */
final class SortedTexts {
  private final Bytes to;
  private byte[] last = {};
  private int length;

  SortedTexts(Bytes to) {
    this.to = to;
  }

  void add(byte[] text) {
    add(text, 0, text.length);
  }

  void add(byte[] bytes, int start, int end) {
    int mismatch = Arrays.mismatch(last, 0, length, bytes, start, end);
    int common = mismatch < 0 ? length : mismatch;
    to.number(common);
    to.number(end - start - common);
    to.append(bytes, start + common, end);
    if (last.length < end - start) {
      last = new byte[2 * (end - start)];
    }
    length = end - start;
    System.arraycopy(bytes, start, last, 0, length);
  }

  /** Begins anew, so that the next text is written whole. */
  void clear() {
    length = 0;
  }
}
