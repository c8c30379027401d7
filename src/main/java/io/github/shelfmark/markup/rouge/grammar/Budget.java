package io.github.shelfmark.markup.rouge.grammar;

/**
 * How much work a text may make: a fixed number of steps for each character, and a few lexers
 * inside lexers. Real code takes a fifth of it. Text that takes more is not cut into tokens to its
 * end.
 */
public final class Budget {
  private static final long PER_CHARACTER = 100;
  private static final long BASE = 100_000;
  private static final int DEPTH = 24;

  private final long limit;
  private long steps;
  private int depth;

  /** A budget for a text of this length. */
  public Budget(int length) {
    this.limit = BASE + PER_CHARACTER * length;
  }

  /** Counts steps of the work. */
  void spend(int more) {
    steps += more;
    if (steps > limit) {
      throw new SpentException();
    }
  }

  /** How many steps have been counted. */
  public long steps() {
    return steps;
  }

  /** Begins with a lexer inside another one; false if there are too many already. */
  boolean enter() {
    if (depth == DEPTH) {
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /** The steps are spent. */
  public static final class SpentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SpentException() {
      super("steps are spent", null, false, false);
    }
  }
}
