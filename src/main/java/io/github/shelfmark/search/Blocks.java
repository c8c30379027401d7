package io.github.shelfmark.search;

import io.github.shelfmark.extension.PageText;

/** Goes through the blocks of a page's text. */
final class Blocks {
  private final byte[] bytes;
  private int left;
  private int next;
  private int kind;
  private int start;
  private int textStart;

  Blocks(PageText text) {
    bytes = text.bytes();
    left = text.blocks();
  }

  /** Goes on to the next block; false if there is none. */
  boolean next() {
    if (left == 0) {
      return false;
    }
    left--;
    start = next;
    kind = number();
    if (kind == PageText.HEADING) {
      number();
      int id = number();
      next += id;
    }
    int length = number();
    textStart = next;
    next += length;
    return true;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = bytes[next++];
      value |= (part & 0x7F) << shift;
      if (part >= 0) {
        return value;
      }
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int kind() {
    return kind;
  }

  /** Where the block starts, with its kind. */
  int start() {
    return start;
  }

  /** Where its text starts. */
  int textStart() {
    return textStart;
  }

  /** Where it and its text end. */
  int end() {
    return next;
  }
}
