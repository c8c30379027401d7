package io.github.shelfmark.search;

/**
 * Numbers whose seven low bits are in one stream and whose other bits in a second one. Small
 * numbers have only the first. Apart they pack better, because the high bits are alike and the low
 * ones are not.
 */
final class SplitNumbers {
  private static final int NEAR_BITS = 7;
  private static final int MORE = 1 << NEAR_BITS;

  private final Bytes near;
  private final Bytes far;

  SplitNumbers(int capacity) {
    near = new Bytes(capacity);
    far = new Bytes(capacity / 4 + 16);
  }

  void number(int number) {
    int rest = number >>> NEAR_BITS;
    if (rest == 0) {
      near.octet(number);
    } else {
      near.octet((number & (MORE - 1)) | MORE);
      far.number(rest);
    }
  }

  /** How many bytes a number has. */
  static int size(int number) {
    int size = 1;
    for (int rest = number >>> NEAR_BITS; rest != 0; rest >>>= NEAR_BITS) {
      size++;
    }
    return size;
  }

  int size() {
    return near.size() + far.size();
  }

  void clear() {
    near.clear();
    far.clear();
  }

  /** For each number its low bits, and whether there are others. */
  Bytes near() {
    return near;
  }

  /** The high bits of numbers that have them. */
  Bytes far() {
    return far;
  }
}
