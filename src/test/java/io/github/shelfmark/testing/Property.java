package io.github.shelfmark.testing;

import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds for every input. The inputs of a test are the same in each run: its seed is
 * made of its name. {@code -Dseed=} sets another one, {@code -Dtries=} another number of inputs.
 */
public final class Property {
  private static final int TRIES = 1_000;

  /** Enough to make the input of a broken test readable. */
  private static final int SHRINKS = 2_000;

  /**
   * A test with one input.
   *
   * @param <T> the type of the input
   */
  @FunctionalInterface
  public interface Check<T> {
    /** Throws whatever it likes where the property does not hold. */
    void test(T input) throws Exception;
  }

  /**
   * A test with two inputs.
   *
   * @param <T> the type of the first input
   * @param <U> the type of the second input
   */
  @FunctionalInterface
  public interface Check2<T, U> {
    /** Throws whatever it likes where the property does not hold. */
    void test(T first, U second) throws Exception;
  }

  private Property() {}

  /** Tests with all edge cases of an input and with 1,000 others. */
  public static <T> void forAll(Generator<T> inputs, Check<T> check) {
    forAll(TRIES, inputs, check);
  }

  /** Tests with all edge cases of two independent inputs and with 1,000 others. */
  public static <T, U> void forAll(Generator<T> first, Generator<U> second, Check2<T, U> check) {
    forAll(TRIES, first.and(second), pair -> check.test(pair.first(), pair.second()));
  }

  /** Tests with all edge cases of an input and with a number of others. */
  public static <T> void forAll(int tries, Generator<T> inputs, Check<T> check) {
    long seed = Long.getLong("seed", seedOfTest());
    for (T edge : inputs.edges()) {
      Throwable failure = failure(edge, check);
      if (failure != null) {
        throw new AssertionError("fails for the edge case " + Literals.of(edge), failure);
      }
    }
    Random random = new Random(seed);
    int last = Integer.getInteger("tries", tries);
    for (int i = 1; i <= last; i++) {
      Choices choices = Choices.random(random);
      Throwable failure = failure(inputs.make(choices), check);
      if (failure != null) {
        List<Integer> record = smallest(choices.made(), inputs, check, failure.getClass());
        T input = inputs.make(Choices.replay(record));
        Throwable cause = failure(input, check);
        throw new AssertionError(
            "fails for "
                + Literals.of(input)
                + "\n(input "
                + i
                + " of "
                + last
                + ", made smaller; repeat with -Dseed="
                + seed
                + ")",
            cause == null ? failure : cause);
      }
    }
  }

  private static <T> @Nullable Throwable failure(T input, Check<T> check) {
    try {
      check.test(input);
      return null;
    } catch (Throwable e) {
      return e;
    }
  }

  /** Removes and reduces numbers of a record for as long as the test fails in the same way. */
  private static <T> List<Integer> smallest(
      List<Integer> record, Generator<T> inputs, Check<T> check, Class<?> failure) {
    List<Integer> smallest = record;
    int left = SHRINKS;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int size = Math.max(1, smallest.size() / 2); size > 0; size /= 2) {
        for (int at = 0; at + size <= smallest.size() && left > 0; left--) {
          List<Integer> without = new ArrayList<>(smallest);
          without.subList(at, at + size).clear();
          if (fails(without, inputs, check, failure)) {
            smallest = without;
            smaller = true;
          } else {
            at += size;
          }
        }
      }
      for (int at = 0; at < smallest.size(); at++) {
        for (int less = 0; less < smallest.get(at) && left > 0; left--) {
          List<Integer> reduced = new ArrayList<>(smallest);
          reduced.set(at, less);
          if (fails(reduced, inputs, check, failure)) {
            smallest = reduced;
            smaller = true;
            break;
          }
          less = less + Math.max(1, (smallest.get(at) - less) / 2);
        }
      }
    }
    return smallest;
  }

  private static <T> boolean fails(
      List<Integer> record, Generator<T> inputs, Check<T> check, Class<?> failure) {
    try {
      return failure.isInstance(failure(inputs.make(Choices.replay(record)), check));
    } catch (Generator.RejectedException e) {
      return false;
    }
  }

  /** Depends on the names of the class and the method that call this one. */
  private static long seedOfTest() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> !frame.getClassName().equals(Property.class.getName()))
                    .findFirst()
                    .map(Property::name)
                    .orElse("")
                    .hashCode());
  }

  private static String name(StackFrame frame) {
    return frame.getClassName() + "." + frame.getMethodName();
  }
}
