package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.text.SpelledNumber;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledNumbersTest {
  private static @Nullable Object read(String scalar, ScalarRules rules) throws YamlException {
    return new YamlReader(rules, Set.of()).readMapping("key: " + scalar).values().get("key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.10", "007", "0x1F", "0o17", "1e3", ".5", "+1", "1.", "-0", "0.1e-5"})
  void aNumberKeepsItsSpellingAndItsValue(String scalar) throws YamlException {
    assertThat(read(scalar, ScalarRules.CORE))
        .isInstanceOf(SpelledNumber.class)
        .isInstanceOf(Number.class)
        .hasToString(scalar);
  }

  @Test
  void ordinaryNumbersAndThoseOfJekyllAreWhatTheyWere() throws YamlException {
    assertThat(read("10", ScalarRules.CORE)).isEqualTo(10L);
    assertThat(read("1.5", ScalarRules.CORE)).isEqualTo(1.5);
    assertThat(read("1.10", ScalarRules.RUBY)).isEqualTo(1.1);
    assertThat(read("0x1F", ScalarRules.CORE)).isEqualTo(new SpelledNumber(31L, "0x1F"));
  }
}
