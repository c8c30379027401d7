package io.github.shelfmark.markup.rouge.grammar;

import java.util.function.IntPredicate;

/** One character of a set. Those of ASCII are bits, others are asked for. */
final class CharSet implements Pattern {
  static final int ASCII = 128;

  private final long low;
  private final long high;
  private final IntPredicate others;
  private final boolean beyondAscii;

  /**
   * A set of all characters for which a test is true.
   *
   * @param beyondAscii whether it may be true beyond ASCII
   */
  CharSet(IntPredicate test, boolean beyondAscii) {
    long first = 0;
    long second = 0;
    for (int c = 0; c < Long.SIZE; c++) {
      first |= test.test(c) ? 1L << c : 0;
      second |= test.test(c + Long.SIZE) ? 1L << c : 0;
    }
    this.low = first;
    this.high = second;
    this.others = test;
    this.beyondAscii = beyondAscii;
  }

  /** Whether the set has a character. */
  boolean has(int c) {
    if (c < Long.SIZE) {
      return (low >>> c & 1) != 0;
    }
    return c < ASCII ? (high >>> (c - Long.SIZE) & 1) != 0 : others.test(c);
  }

  @Override
  public int match(Input in, int at) {
    if (at >= in.end()) {
      return FAIL;
    }
    char c = in.text.charAt(at);
    if (c < ASCII) {
      return has(c) ? at + 1 : FAIL;
    }
    if (!beyondAscii) {
      return FAIL;
    }
    int point = in.text.codePointAt(at);
    return others.test(point) ? at + Character.charCount(point) : FAIL;
  }

  @Override
  public boolean mayBegin(char c) {
    return has(c);
  }

  @Override
  public boolean mayBeginBeyondAscii() {
    return beyondAscii;
  }
}
