package io.github.shelfmark.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes inputs for a {@link Property}; immutable.
 *
 * @param <T> the type of the inputs
 */
public final class Generator<T> {
  /** Of this many inputs about one is an edge case. */
  private static final int EDGE_EVERY = 20;

  /** Of this many lists about one may have any size; the others are short. */
  private static final int LONG_EVERY = 3;

  private static final int SHORT = 8;
  private static final int MOST_REJECTED = 1_000;

  private final Function<Choices, T> maker;
  private final List<T> edges;

  private Generator(Function<Choices, T> maker, List<T> edges) {
    this.maker = maker;
    this.edges = edges;
  }

  /** Makes inputs with a function that depends on nothing but its choices. */
  public static <T> Generator<T> by(Function<Choices, T> maker) {
    return new Generator<>(maker, List.of());
  }

  /** One of some values, the simplest of them first. */
  @SafeVarargs
  public static <T> Generator<T> of(T... values) {
    return by(choices -> values[choices.next(values.length)]);
  }

  /** What one of some generators makes, the simplest of them first. */
  @SafeVarargs
  public static <T> Generator<T> oneOf(Generator<? extends T>... generators) {
    List<T> edges = new ArrayList<>();
    for (Generator<? extends T> generator : generators) {
      edges.addAll(generator.edges);
    }
    return new Generator<>(
        choices -> generators[choices.next(generators.length)].make(choices), edges);
  }

  /** Whole numbers between two, both included. */
  public static Generator<Integer> ints(int from, int to) {
    return Generator.<Integer>by(choices -> from + choices.next(to - from + 1)).with(from, to);
  }

  /** Arrays of bytes. */
  public static Generator<byte[]> bytes(int longest) {
    byte[] ones = new byte[longest];
    Arrays.fill(ones, (byte) -1);
    return ints(0, 255)
        .list(0, longest)
        .map(
            numbers -> {
              byte[] bytes = new byte[numbers.size()];
              for (int i = 0; i < bytes.length; i++) {
                bytes[i] = numbers.get(i).byteValue();
              }
              return bytes;
            })
        .with(new byte[longest], ones);
  }

  /** Texts made of some pieces. Edge cases are each piece alone and as often as possible. */
  public static Generator<String> pieces(int fewest, int most, String... pieces) {
    Generator<String> texts = of(pieces).list(fewest, most).map(some -> String.join("", some));
    for (String piece : pieces) {
      texts = texts.with(piece.repeat(Math.max(1, fewest)), piece.repeat(most));
    }
    return texts;
  }

  /** Lists of what this makes. */
  public Generator<List<T>> list(int fewest, int most) {
    List<List<T>> lists = new ArrayList<>();
    if (fewest == 0) {
      lists.add(List.of());
    }
    if (fewest <= 1 && most >= 1) {
      edges.forEach(edge -> lists.add(List.of(edge)));
    }
    return new Generator<>(
        choices -> {
          int end = choices.next(LONG_EVERY) == 0 ? Math.min(most, fewest + SHORT) : most;
          List<T> list = new ArrayList<>();
          // The number before each element says whether there is one: an element can be removed
          // from the record together with its number. All sizes are equally likely.
          while (list.size() < fewest
              || (list.size() < end && choices.next(end - list.size() + 1) > 0)) {
            list.add(make(choices));
          }
          return list;
        },
        lists);
  }

  /** What a function makes of these inputs. */
  public <R> Generator<R> map(Function<? super T, ? extends R> function) {
    List<R> mapped = new ArrayList<>();
    edges.forEach(edge -> mapped.add(function.apply(edge)));
    return new Generator<>(choices -> function.apply(make(choices)), mapped);
  }

  /** Those of these inputs that a test is about. */
  public Generator<T> filter(Predicate<? super T> accepted) {
    return new Generator<>(
        choices -> {
          for (int i = 0; i < MOST_REJECTED; i++) {
            T value = make(choices);
            if (accepted.test(value)) {
              return value;
            }
          }
          throw new RejectedException();
        },
        edges.stream().filter(accepted).toList());
  }

  /** Two independent inputs. */
  public <U> Generator<Pair<T, U>> and(Generator<U> other) {
    List<Pair<T, U>> both = new ArrayList<>();
    for (T first : edges) {
      other.edges.forEach(second -> both.add(new Pair<>(first, second)));
    }
    return new Generator<>(choices -> new Pair<>(make(choices), other.make(choices)), both);
  }

  /** These inputs with more edge cases. */
  @SafeVarargs
  public final Generator<T> with(T... more) {
    List<T> all = new ArrayList<>(edges);
    for (T edge : more) {
      all.add(edge);
    }
    return new Generator<>(maker, all);
  }

  /** Makes one input. */
  public T make(Choices choices) {
    if (!edges.isEmpty() && choices.next(EDGE_EVERY) == EDGE_EVERY - 1) {
      return edges.get(choices.next(edges.size()));
    }
    return maker.apply(choices);
  }

  /** The edge cases. */
  public List<T> edges() {
    return edges;
  }

  /**
   * Two inputs.
   *
   * @param first the first of them
   * @param second the second of them
   */
  public record Pair<A, B>(A first, B second) {}

  /** Thrown where the choices lead to no input that a filter accepts. */
  static final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RejectedException() {
      super("the filter accepts too few of the inputs");
    }
  }
}
