package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
  private static final Generator<Object> SEQUENCES =
      Generator.of(
          "",
          " ",
          "1",
          1L,
          "1.0",
          "-1",
          "-",
          ".",
          "1.",
          ".5",
          "1.2.3",
          "1-",
          "a",
          "10",
          "9",
          0.5,
          "9".repeat(40),
          true,
          "\0",
          "１");
  private static final Generator<String> WORDS = Generator.of("a", "b", "");
  private static final Generator<ReadingOrder.Key> KEYS =
      Generator.by(
          choices ->
              new ReadingOrder("en")
                  .key(SEQUENCES.make(choices), WORDS.make(choices), WORDS.make(choices)));

  private final Comparator<ReadingOrder.Key> order = ReadingOrder.keys();

  @Test
  void isATotalOrder() {
    Property.forAll(
        2_000, KEYS.list(3, 3), keys -> isOrdered(keys.get(0), keys.get(1), keys.get(2)));
  }

  private void isOrdered(ReadingOrder.Key a, ReadingOrder.Key b, ReadingOrder.Key c) {
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
      assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
    }
    if (order.compare(a, b) == 0) {
      assertThat(a.url()).isEqualTo(b.url());
    }
  }
}
