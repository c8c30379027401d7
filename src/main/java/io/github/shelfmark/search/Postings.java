package io.github.shelfmark.search;

import io.github.shelfmark.extension.PageText;

/**
 * On which pages of a range each term stands, and where, encoded as in the files, in the order of the terms' bytes. Only
 * the first page of a term is not among its pages, because the range before decides how it is written.
 */
final class Postings {
  private static final int TITLE = 1;
  private static final int HEADING = 2;
  private static final int ONLY_CODE = 4;

  private final Terms terms;
  private final int[] order;
  private final int[] counts;
  private final int[] firsts;
  private final int[] lasts;
  private final Numbers pages;
  private final Numbers heads;
  private final Numbers positions;

  /** Where a page's places start among those being read. */
  private int at;

  /** Sorts what has been read by terms. */
  Postings(PageRange range) {
    terms = range.terms();
    order = terms.sorted();
    counts = new int[order.length];
    firsts = new int[order.length];
    lasts = new int[order.length];
    Slots slots = new Slots(range);
    int size = slots.all().length;
    pages = new Numbers(order.length, size / 4 + 16);
    heads = new Numbers(order.length, size / 4 + 16);
    positions = new Numbers(order.length, size / 2 + 16);
    for (int term = 0; term < order.length; term++) {
      at = slots.start(order[term]);
      encode(term, slots.all(), slots.end(order[term]));
    }
  }

  private void encode(int term, int[] slots, int end) {
    firsts[term] = ~slots[at];
    int last = firsts[term];
    int count = 0;
    while (at < end) {
      int page = ~slots[at++];
      if (count++ > 0) {
        pages.number(page - last);
      }
      last = page;
      places(slots, end);
    }
    counts[term] = count;
    lasts[term] = last;
    pages.end(term);
    heads.end(term);
    positions.end(term);
  }

  private void places(int[] slots, int end) {
    int before = -1;
    int places = 0;
    int kinds = 0;
    while (at < end && slots[at] >= 0) {
      int position = slots[at] >>> 2;
      kinds |= 1 << (slots[at++] & 3);
      if (position != before) {
        positions.number(position - (Math.max(before, 0) & ~1));
        places++;
      }
      before = position;
    }
    heads.number(places << 3 | flags(kinds));
  }

  private static int flags(int kinds) {
    return (has(kinds, PageText.TITLE) ? TITLE : 0)
        | (has(kinds, PageText.HEADING) ? HEADING : 0)
        | (kinds == 1 << PageText.CODE ? ONLY_CODE : 0);
  }

  private static boolean has(int kinds, int kind) {
    return (kinds >> kind & 1) != 0;
  }

  /** How many terms there are. */
  int size() {
    return order.length;
  }

  /** The bytes of all terms. */
  byte[] bytes() {
    return terms.bytes();
  }

  int start(int term) {
    return terms.start(order[term]);
  }

  int end(int term) {
    return terms.end(order[term]);
  }

  /** How many pages have a term. */
  int count(int term) {
    return counts[term];
  }

  /** The first page that has a term. */
  int first(int term) {
    return firsts[term];
  }

  /** The last page that has a term. */
  int last(int term) {
    return lasts[term];
  }

  /** The steps from one page that has the term to the next. */
  Numbers pages() {
    return pages;
  }

  /** For each page how often it has the term, and flags. */
  Numbers heads() {
    return heads;
  }

  /** Where each page has the term. */
  Numbers positions() {
    return positions;
  }
}
