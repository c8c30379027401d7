package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Property.Check;
import io.github.shelfmark.testing.Texts;
import io.github.shelfmark.text.SpelledNumber;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreScalarsTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "007,7",
    "-19,-19",
    "+12,12",
    "0o14,12",
    "0xC,12",
    "9223372036854775807,9223372036854775807"
  })
  void integers(String scalar, long value) {
    assertThat(value(scalar)).isEqualTo(value);
  }

  @Test
  void largeIntegersKeepEveryDigit() {
    assertThat(ScalarRules.CORE.valueOf("9223372036854775808"))
        .isEqualTo(new BigInteger("9223372036854775808"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.5,1.5",
    ".5,0.5",
    "1e3,1000",
    "-1.,-1",
    "12e-1,1.2",
    ".inf,Infinity",
    "-.INF,-Infinity",
    ".nan,NaN"
  })
  void floats(String scalar, double value) {
    assertThat(value(scalar)).isEqualTo(value);
  }

  private static @Nullable Object value(String scalar) {
    Object value = ScalarRules.CORE.valueOf(scalar);
    return value instanceof SpelledNumber spelled ? spelled.value() : value;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "no",
        "on",
        "off",
        "nUll",
        "tRue",
        "2021-01-05",
        "1_000",
        "0b1",
        "-0x1F",
        "1:30",
        ".",
        "-",
        "+",
        "1.2.3",
        "0x",
        "0o",
        "0o8",
        "e3",
        ".e3",
        "1e",
        "- "
      })
  void strings(String scalar) {
    assertThat(ScalarRules.CORE.valueOf(scalar)).isEqualTo(scalar);
  }

  @Test
  void anAbsurdlyLongNumberIsText() {
    String digits = "9".repeat(1_000_000);
    assertThat(ScalarRules.CORE.valueOf(digits)).isEqualTo(digits);
    assertThat(ScalarRules.RUBY.valueOf(digits)).isEqualTo(digits);
  }

  /** Whatever looks a little like a number has a value, and reading it never throws. */
  @Test
  void neitherRulesEverThrow() {
    Check<String> reads =
        scalar -> {
          ScalarRules.CORE.valueOf(scalar);
          ScalarRules.RUBY.valueOf(scalar);
        };
    Property.forAll(20_000, Texts.of("+-._,:eExobTZ 0123456789", 0, 12), reads);
    Property.forAll(Texts.any(), reads);
  }
}
