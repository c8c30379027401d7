package io.github.shelfmark.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * The numbers that an input is made from. They are random and recorded, or replayed from a record.
 * Any list of numbers makes an input, so a failing input of any type can be made smaller by making
 * its list of numbers smaller.
 */
public final class Choices {
  private final IntUnaryOperator source;
  private final List<Integer> made = new ArrayList<>();

  private Choices(IntUnaryOperator source) {
    this.source = source;
  }

  /** Random numbers. */
  static Choices random(Random random) {
    return new Choices(random::nextInt);
  }

  /** The numbers of a record, and zeros after its end. */
  static Choices replay(List<Integer> record) {
    int[] at = {0};
    return new Choices(bound -> at[0] < record.size() ? record.get(at[0]++) : 0);
  }

  /**
   * The next number. Generators should make simpler inputs from smaller numbers.
   *
   * @param bound the number is less than this, and not negative
   */
  public int next(int bound) {
    int number = Math.min(source.applyAsInt(bound), bound - 1);
    made.add(number);
    return number;
  }

  /** All numbers so far. */
  List<Integer> made() {
    return List.copyOf(made);
  }
}
