package io.github.shelfmark.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Choices;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final Generator<Object> SCALARS =
      Generator.oneOf(
          Texts.of("a,=}{[]锁", 0, 3),
          Generator.ints(0, 3),
          Generator.ints(0, 3).map(Long::valueOf),
          Generator.of(true, false));

  private static final Generator<Object> VALUES =
      Generator.<Object>by(FingerprintTest::value)
          .with(
              "",
              "0",
              "a",
              "ab",
              "[]",
              "true",
              0,
              1,
              0L,
              1L,
              true,
              false,
              List.of(),
              List.of(""),
              List.of(0),
              List.of(0L),
              List.of("a", "b"),
              List.of("ab"),
              List.of("a, b"),
              List.of(List.of()),
              List.of(List.of(), List.of()),
              List.of(List.of("a"), "b"),
              List.of("\0"),
              "\0",
              "?");

  @Test
  void equalValuesHaveEqualDigestsAndOthersHaveNot() {
    Property.forAll(
        VALUES,
        VALUES,
        (one, other) -> {
          assertThat(of(one)).isEqualTo(of(copy(one)));
          assertThat(of(one).equals(of(other))).isEqualTo(one.equals(other));
        });
  }

  private static Object value(Choices choices) {
    return switch (choices.next(3)) {
      case 0 -> SCALARS.make(choices);
      case 1 -> SCALARS.list(0, 3).make(choices);
      default -> Generator.by(FingerprintTest::value).list(0, 2).make(choices);
    };
  }

  @Test
  void neighboursDoNotRunTogether() {
    assertThat(new Fingerprint().add("ab").add("c").hex())
        .isNotEqualTo(new Fingerprint().add("a").add("bc").hex());
    assertThat(of(List.of("a", "b"))).isNotEqualTo(of(List.of("a", List.of("b"))));
    assertThat(of(Map.of("a", "1, b=2"))).isNotEqualTo(of(ordered("a", "1", "b", "2")));
  }

  @Test
  void theOrderOfAMapCounts() {
    assertThat(of(ordered("a", "1", "b", "2"))).isNotEqualTo(of(ordered("b", "2", "a", "1")));
  }

  @Test
  void longTextsAreToldWhole() {
    String text = "x".repeat(10_000);
    assertThat(of(text + "a")).isNotEqualTo(of(text + "b")).hasSize(32);
  }

  private static String of(Object value) {
    return new Fingerprint().add(value).hex();
  }

  private static Object copy(Object value) {
    return value instanceof List<?> list ? new ArrayList<>(list) : value;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    List<String> all = Arrays.asList(pairs);
    for (int i = 0; i < all.size(); i += 2) {
      map.put(all.get(i), all.get(i + 1));
    }
    return map;
  }
}
