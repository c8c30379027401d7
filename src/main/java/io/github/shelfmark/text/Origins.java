package io.github.shelfmark.text;

import java.util.Arrays;

/**
 * Where the characters of a text come from that was put together from ranges of another one, the
 * source. Both readers of Markdown share it; their texts themselves differ, because one works on an
 * array of characters and the other on strings, and copying between them would cost more than the
 * few lines that a common type would save.
 */
public final class Origins {
  /** Of a text that is its own source. */
  public static final Origins SAME = new Origins(new int[0], new int[0], 0);

  private int[] starts;
  private int[] origins;
  private int size;

  private Origins(int[] starts, int[] origins, int size) {
    this.starts = starts;
    this.origins = origins;
    this.size = size;
  }

  /** Of a text in which nothing is yet. */
  public Origins() {
    this(new int[4], new int[4], 0);
  }

  /** Whether no range was added. */
  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * Adds a range; one that continues the last is joined with it.
   *
   * @param start the index of its first character in the text, not before the last range
   * @param origin the index of its first character in the source
   */
  public void add(int start, int origin) {
    if (size > 0 && origins[size - 1] + start - starts[size - 1] == origin) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      origins = Arrays.copyOf(origins, size * 2);
    }
    starts[size] = start;
    origins[size] = origin;
    size++;
  }

  /** The index in the source of a character of the text. */
  public int of(int index) {
    if (size == 0) {
      return index;
    }
    int range = rangeAt(index);
    return origins[range] + index - starts[range];
  }

  /** The index after the last character of the range that holds a character, at most a limit. */
  public int endOfRange(int index, int limit) {
    int next = size == 0 ? size : rangeAt(index) + 1;
    return next < size ? Math.min(limit, starts[next]) : limit;
  }

  /** Moves all ranges after the text's first characters were replaced by more or fewer ones. */
  public void move(int by) {
    for (int i = 0; i < size; i++) {
      starts[i] = Math.max(0, starts[i] + by);
    }
  }

  /** The same ranges, which additions to this object do not change. */
  public Origins copy() {
    return new Origins(starts.clone(), origins.clone(), size);
  }

  private int rangeAt(int index) {
    int found = Arrays.binarySearch(starts, 0, size, index);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }
}
