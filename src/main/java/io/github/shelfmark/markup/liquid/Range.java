package io.github.shelfmark.markup.liquid;

import java.util.AbstractList;

/**
 * The whole numbers from one to another, such as {@code (1..5)}; computed on access, so long ranges
 * use no memory.
 */
public final class Range extends AbstractList<Object> {
  private final long first;
  private final long last;

  /**
   * Creates a range; empty if the last number is less than the first.
   *
   * @throws LiquidException if it is longer than a list can be
   */
  Range(long first, long last) {
    this.first = first;
    this.last = last;
    if (last - first >= Integer.MAX_VALUE || last - first < -Integer.MAX_VALUE) {
      throw new LiquidException(
          "the range " + this + " is too long", "Check its first and last number.");
    }
  }

  @Override
  public Object get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    return first + index;
  }

  @Override
  public int size() {
    return (int) Math.max(0, last - first + 1);
  }

  @Override
  public String toString() {
    return first + ".." + last;
  }
}
