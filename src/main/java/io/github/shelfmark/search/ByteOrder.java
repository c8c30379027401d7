package io.github.shelfmark.search;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Sorts texts within one array by their bytes, which for UTF-8 is the order of code points. */
final class ByteOrder {
  private ByteOrder() {}

  /**
   * The order of texts.
   *
   * @param bytes holds all of them
   * @param count how many there are
   * @param start where each starts
   * @param end where each ends
   * @return their numbers, the smallest text first
   */
  static int[] sorted(byte[] bytes, int count, IntUnaryOperator start, IntUnaryOperator end) {
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = beginning(bytes, start.applyAsInt(i), end.applyAsInt(i)) << 32 | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[count];
    int from = 0;
    for (int i = 0; i < count; i++) {
      sorted[i] = (int) keys[i];
      if (i + 1 == count || keys[i] >>> 32 != keys[i + 1] >>> 32) {
        if (i > from) {
          sort(sorted, from, i + 1, bytes, start, end);
        }
        from = i + 1;
      }
    }
    return sorted;
  }

  /** The first four bytes, so that their order as signed numbers is that of the texts. */
  private static long beginning(byte[] bytes, int start, int end) {
    int first = 0;
    for (int i = 0; i < 4; i++) {
      first = first << 8 | (start + i < end ? bytes[start + i] & 0xFF : 0);
    }
    return first ^ 0x80000000;
  }

  /** Sorts by merging, because many texts may begin alike. */
  private static void sort(
      int[] ids, int from, int to, byte[] bytes, IntUnaryOperator start, IntUnaryOperator end) {
    Integer[] boxed = new Integer[to - from];
    for (int i = from; i < to; i++) {
      boxed[i - from] = ids[i];
    }
    Arrays.sort(
        boxed,
        (one, other) ->
            Arrays.compareUnsigned(
                bytes,
                start.applyAsInt(one),
                end.applyAsInt(one),
                bytes,
                start.applyAsInt(other),
                end.applyAsInt(other)));
    for (int i = from; i < to; i++) {
      ids[i] = boxed[i - from];
    }
  }
}
