package io.github.shelfmark.search;

/** The numbers of all terms one after the other, of one kind. */
final class Numbers {
  private final Bytes bytes;
  private final int[] ends;

  Numbers(int terms, int capacity) {
    bytes = new Bytes(capacity);
    ends = new int[terms];
  }

  void number(int number) {
    bytes.number(number);
  }

  /** Says that a term has no more numbers; called once for each term in order. */
  void end(int term) {
    ends[term] = bytes.size();
  }

  /** How many bytes a term has. */
  int size(int term) {
    return ends[term] - start(term);
  }

  /** Appends the bytes of a term. */
  void copy(int term, Bytes to) {
    to.append(bytes.array(), start(term), ends[term]);
  }

  private int start(int term) {
    return term == 0 ? 0 : ends[term - 1];
  }
}
