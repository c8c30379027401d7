package io.github.shelfmark.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Property
  void equalValuesHaveEqualDigestsAndOthersHaveNot(
      @ForAll("values") Object one, @ForAll("values") Object other) {
    assertThat(of(one)).isEqualTo(of(copy(one)));
    assertThat(of(one).equals(of(other))).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> scalar =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("a,=}{[]锁").ofMaxLength(3).map(Object.class::cast),
            Arbitraries.integers().between(0, 3).map(Object.class::cast),
            Arbitraries.longs().between(0, 3).map(Object.class::cast),
            Arbitraries.of(true, false).map(Object.class::cast));
    return Arbitraries.lazyOf(
        () -> scalar,
        () -> scalar.list().ofMaxSize(3).map(Object.class::cast),
        () -> values().list().ofMaxSize(2).map(Object.class::cast));
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
