package io.github.shelfmark.search;

/** A file with terms that follow each other, while it is being filled. */
final class TermShard {
  /** About how many bytes a file has before it is packed. */
  static final int SIZE = 28 << 10;

  private final Bytes terms = new Bytes(SIZE);
  private final SortedTexts sorted = new SortedTexts(terms);
  private final Bytes counts = new Bytes(SIZE);
  private final Bytes pages = new Bytes(SIZE);
  private final Bytes heads = new Bytes(SIZE);
  private final Bytes positions = new Bytes(SIZE);
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
  Bytes pages() {
    return pages;
  }

  /** How often each page has the term, and flags. */
  Bytes heads() {
    return heads;
  }

  /** Where each page has the term. */
  Bytes positions() {
    return positions;
  }

  /** The content of the file. */
  byte[] close() {
    Bytes file = new Bytes(size() + 32);
    file.number(count);
    file.number(terms.size());
    file.number(counts.size());
    file.number(pages.size());
    file.number(heads.size());
    file.append(terms);
    file.append(counts);
    file.append(pages);
    file.append(heads);
    file.append(positions);
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
