package io.github.shelfmark.search;

import java.util.Arrays;
import java.util.List;

/** Goes through the terms of all ranges in the order of their bytes. */
final class TermMerge {
  private final Postings[] ranges;
  private final int[] next;
  private final boolean[] has;

  /** A range that has the term, with the least number. */
  private int first = -1;

  TermMerge(List<Postings> ranges) {
    this.ranges = ranges.toArray(new Postings[0]);
    next = new int[this.ranges.length];
    Arrays.fill(next, -1);
    has = new boolean[this.ranges.length];
    Arrays.fill(has, true);
  }

  /** Goes on to the next term; false if there is none. */
  boolean next() {
    first = -1;
    for (int i = 0; i < ranges.length; i++) {
      if (has[i]) {
        next[i]++;
        has[i] = false;
      }
      if (next[i] < ranges[i].size()) {
        compare(i);
      }
    }
    return first >= 0;
  }

  private void compare(int range) {
    int order = first < 0 ? -1 : compare(range, first);
    if (order < 0) {
      Arrays.fill(has, 0, range, false);
      first = range;
    }
    has[range] = order <= 0;
  }

  private int compare(int one, int other) {
    Postings left = ranges[one];
    Postings right = ranges[other];
    return Arrays.compareUnsigned(
        left.bytes(),
        left.start(next[one]),
        left.end(next[one]),
        right.bytes(),
        right.start(next[other]),
        right.end(next[other]));
  }

  /** The bytes that hold the term. */
  byte[] bytes() {
    return ranges[first].bytes();
  }

  int start() {
    return ranges[first].start(next[first]);
  }

  int end() {
    return ranges[first].end(next[first]);
  }

  /** On how many pages the term stands. */
  int count() {
    int count = 0;
    for (int i = first; i < ranges.length; i++) {
      count += has[i] ? ranges[i].count(next[i]) : 0;
    }
    return count;
  }

  /** How many bytes its steps from page to page have, nearly, and what is said about each page. */
  int pageSize() {
    int size = 0;
    for (int i = first; i < ranges.length; i++) {
      if (has[i]) {
        size += 3 + ranges[i].pages().size(next[i]) + ranges[i].heads().size(next[i]);
      }
    }
    return size;
  }

  /** How many bytes its positions have. */
  int positionSize() {
    int size = 0;
    for (int i = first; i < ranges.length; i++) {
      size += has[i] ? ranges[i].positions().size(next[i]) : 0;
    }
    return size;
  }

  void copyPages(SplitNumbers to) {
    int last = 0;
    for (int i = first; i < ranges.length; i++) {
      if (has[i]) {
        to.number(ranges[i].first(next[i]) - last);
        ranges[i].pages().copy(next[i], to);
        last = ranges[i].last(next[i]);
      }
    }
  }

  void copyHeads(SplitNumbers to) {
    for (int i = first; i < ranges.length; i++) {
      if (has[i]) {
        ranges[i].heads().copy(next[i], to);
      }
    }
  }

  void copyPositions(SplitNumbers to) {
    for (int i = first; i < ranges.length; i++) {
      if (has[i]) {
        ranges[i].positions().copy(next[i], to);
      }
    }
  }
}
