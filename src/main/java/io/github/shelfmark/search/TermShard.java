package io.github.shelfmark.search;

import java.util.List;

/** A file with terms that follow each other, while it is being filled. */
final class TermShard {
  /** About how many bytes a file has before it is packed. */
  static final int SIZE = 28 << 10;

  private final Bytes terms = new Bytes(SIZE);
  private final SortedTexts sorted = new SortedTexts(terms);
  private final Bytes counts = new Bytes(SIZE);
  private final SplitNumbers pages = new SplitNumbers(SIZE);
  private final SplitNumbers heads = new SplitNumbers(SIZE);
  private final SplitNumbers positions = new SplitNumbers(SIZE);
  private int count;

  boolean isEmpty() {
    return count == 0;
  }

  int size() {
    return terms.size() + counts.size() + pages.size() + heads.size() + positions.size();
  }

  /** Adds a term; what is said about it has to follow. */
  void term(byte[] bytes, int start, int end) {
    sorted.add(bytes, start, end);
    count++;
  }

  /** How many pages each term has, and of what kind it is. */
  Bytes counts() {
    return counts;
  }

  /** The steps from page to page. */
  SplitNumbers pages() {
    return pages;
  }

  /** How often each page has the term, and flags. */
  SplitNumbers heads() {
    return heads;
  }

  /** Where each page has the term. */
  SplitNumbers positions() {
    return positions;
  }

  /** The content of the file. */
  byte[] close() {
    List<Bytes> streams =
        List.of(
            terms,
            counts,
            pages.near(),
            pages.far(),
            heads.near(),
            heads.far(),
            positions.near(),
            positions.far());
    Bytes file = new Bytes(size() + 64);
    file.number(count);
    streams.subList(0, streams.size() - 1).forEach(stream -> file.number(stream.size()));
    streams.forEach(file::append);
    terms.clear();
    sorted.clear();
    counts.clear();
    pages.clear();
    heads.clear();
    positions.clear();
    count = 0;
    return file.copy();
  }
}
