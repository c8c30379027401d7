package io.github.shelfmark.search;

/**
 * What has been read of a range of pages, sorted by terms by counting. Each term has a slot for
 * each of its pages, which is the complement of the page's number and so negative, and behind it
 * one for each place on that page.
 */
final class Slots {
  private final PageRange range;
  private final int[] ends;
  private final int[] slots;

  Slots(PageRange range) {
    this.range = range;
    this.ends = new int[range.terms().count()];
    this.slots = new int[starts()];
    fill();
  }

  /**
   * Counts, and leaves in {@code ends} where the slots of each term start; returns how many there
   * are.
   */
  private int starts() {
    int[] last = new int[ends.length];
    int[] ids = range.ids();
    int at = 0;
    for (int page = 0; page < range.ends().length; page++) {
      for (int end = range.ends()[page]; at < end; at++) {
        int id = ids[at];
        ends[id] += last[id] == page + 1 ? 1 : 2;
        last[id] = page + 1;
      }
    }
    int sum = 0;
    for (int id = 0; id < ends.length; id++) {
      int size = ends[id];
      ends[id] = sum;
      sum = Math.addExact(sum, size);
    }
    return sum;
  }

  /** Fills the slots, which moves each start to the end. */
  private void fill() {
    int[] last = new int[ends.length];
    int[] ids = range.ids();
    int[] spots = range.spots();
    int at = 0;
    for (int page = 0; page < range.ends().length; page++) {
      for (int end = range.ends()[page]; at < end; at++) {
        int id = ids[at];
        if (last[id] != page + 1) {
          last[id] = page + 1;
          slots[ends[id]++] = ~(range.first() + page);
        }
        slots[ends[id]++] = spots[at];
      }
    }
  }

  /** All slots; not to be changed. */
  int[] all() {
    return slots;
  }

  /** Where the slots of a term start. */
  int start(int id) {
    return id == 0 ? 0 : ends[id - 1];
  }

  /** Where the slots of a term end. */
  int end(int id) {
    return ends[id];
  }
}
