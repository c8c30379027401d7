package io.github.shelfmark.search;

import java.util.Arrays;
import java.util.Random;

/**
 * Numbers terms in the order in which they are first met. A hash table over one array of bytes: a
 * site has millions of tokens, and an object for each would cost more than all the rest of the
 * index.
 */
final class Terms {
  /** Differs from table to table, so that nobody can write a page of terms with the same hash. */
  private final long factor = new Random().nextLong() | 1;

  private byte[] bytes = new byte[1 << 16];
  private int[] ends = new int[1 << 12];
  private int count;

  /** The upper half of an entry is a term's hash, the lower its number and 1. */
  private long[] table = new long[1 << 13];

  int count() {
    return count;
  }

  /** The bytes of all terms. */
  byte[] bytes() {
    return bytes;
  }

  int start(int id) {
    return id == 0 ? 0 : ends[id - 1];
  }

  int end(int id) {
    return ends[id];
  }

  /** The number of a term, which is a new one if it was not met before. */
  int id(byte[] term, int length) {
    int hash = hash(term, length);
    int mask = table.length - 1;
    int slot = hash & mask;
    while (true) {
      long entry = table[slot];
      if (entry == 0) {
        return add(term, length, slot, hash);
      }
      int id = (int) entry - 1;
      if ((int) (entry >>> 32) == hash
          && Arrays.equals(bytes, start(id), ends[id], term, 0, length)) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
  }

  private int hash(byte[] term, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = (hash + term[i]) * factor;
    }
    return (int) (hash >>> 32);
  }

  private int add(byte[] term, int length, int slot, int hash) {
    int start = count == 0 ? 0 : ends[count - 1];
    if (start + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, start + length));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    System.arraycopy(term, 0, bytes, start, length);
    ends[count] = start + length;
    table[slot] = (long) hash << 32 | ++count;
    if (count * 2 > table.length) {
      rehash();
    }
    return count - 1;
  }

  private void rehash() {
    long[] larger = new long[table.length * 2];
    int mask = larger.length - 1;
    for (long entry : table) {
      if (entry != 0) {
        int slot = (int) (entry >>> 32) & mask;
        while (larger[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        larger[slot] = entry;
      }
    }
    table = larger;
  }

  /** The numbers of the terms in the order of their bytes. */
  int[] sorted() {
    int[] ends = this.ends;
    byte[] all = bytes;
    return ByteOrder.sorted(all, count, this::start, id -> ends[id]);
  }
}
