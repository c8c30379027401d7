package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingOrderTest {
  private final Comparator<ReadingOrder.Key> order = ReadingOrder.keys();

  @Property
  void isATotalOrder(
      @ForAll("keys") ReadingOrder.Key a,
      @ForAll("keys") ReadingOrder.Key b,
      @ForAll("keys") ReadingOrder.Key c) {
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
      assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
    }
    if (order.compare(a, b) == 0) {
      assertThat(a.url()).isEqualTo(b.url());
    }
  }

  @Provide
  Arbitrary<ReadingOrder.Key> keys() {
    Arbitrary<Object> sequences =
        Arbitraries.of(
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
            true);
    Arbitrary<String> words = Arbitraries.of("a", "b", "");
    return Combinators.combine(sequences, words, words).as(ReadingOrder::key);
  }
}
