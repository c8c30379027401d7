package io.github.shelfmark.markup.liquid;

import java.util.AbstractList;

/** The numbers from one to another, such as {@code (1..5)}; takes no room, however long. */
public final class Range extends AbstractList<Object> {
  private final long first;
  private final long last;

  /**
   * A range; empty when it runs backwards.
   *
   * @throws LiquidException when it is longer than a list can be
   */
  Range(long first, long last) {
    this.first = first;
    this.last = last;
    if (last - first >= Integer.MAX_VALUE || last - first < -Integer.MAX_VALUE) {
      throw new LiquidException(
          "the range " + this + " is too long", "Look at where its numbers come from.");
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
