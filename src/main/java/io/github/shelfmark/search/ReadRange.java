package io.github.shelfmark.search;

import io.github.shelfmark.search.PageRange.PieceAt;
import java.util.List;

/**
 * What is kept of pages that follow each other, once they have been read and their terms sorted.
 */
final class ReadRange {
  private final List<PieceAt> pieces;
  private final int[] lengths;
  private final Postings postings;

  /**
   * Reads pages.
   *
   * @param first the number of the first of them
   * @param pages the pages
   */
  ReadRange(int first, List<SearchPage> pages) {
    PageRange range = new PageRange(first, pages);
    pieces = range.pieces();
    lengths = range.lengths();
    postings = new Postings(range);
  }

  /** The pieces of the pages' texts in order. */
  List<PieceAt> pieces() {
    return pieces;
  }

  /** How many tokens each page has. */
  int[] lengths() {
    return lengths;
  }

  /** Where each term stands. */
  Postings postings() {
    return postings;
  }
}
