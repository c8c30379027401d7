package io.github.shelfmark.search;

/** The numbers of many terms one after the other. */
final class Numbers {
  private final SplitNumbers numbers;
  private final int[] nearEnds;
  private final int[] farEnds;

  Numbers(int terms, int capacity) {
    numbers = new SplitNumbers(capacity);
    nearEnds = new int[terms];
    farEnds = new int[terms];
  }

  void number(int number) {
    numbers.number(number);
  }

  /** Says that a term has no more numbers; called once for each term in order. */
  void end(int term) {
    nearEnds[term] = numbers.near().size();
    farEnds[term] = numbers.far().size();
  }

  /** How many bytes the numbers of a term have. */
  int size(int term) {
    return nearEnds[term] - start(nearEnds, term) + farEnds[term] - start(farEnds, term);
  }

  /** Appends the numbers of a term. */
  void copy(int term, SplitNumbers to) {
    to.near().append(numbers.near().array(), start(nearEnds, term), nearEnds[term]);
    to.far().append(numbers.far().array(), start(farEnds, term), farEnds[term]);
  }

  private static int start(int[] ends, int term) {
    return term == 0 ? 0 : ends[term - 1];
  }
}
