package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
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
    assertThat(ScalarRules.CORE.valueOf(scalar)).isEqualTo(value);
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
    assertThat(ScalarRules.CORE.valueOf(scalar)).isEqualTo(value);
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

  /** Any scalar that resembles a number has a value, and reading it never throws. */
  @Property(tries = 20_000)
  void neitherRulesEverThrow(
      @ForAll
          @StringLength(max = 12)
          @Chars({'+', '-', '.', '_', ',', ':', 'e', 'E', 'x', 'o', 'b', 'T', 'Z', ' ', '0'})
          @CharRange(from = '0', to = '9')
          String scalar) {
    ScalarRules.CORE.valueOf(scalar);
    ScalarRules.RUBY.valueOf(scalar);
  }
}
