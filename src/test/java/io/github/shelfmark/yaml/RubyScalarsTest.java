package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected values are those of Jekyll 4.3.1 on Ruby 3.1 with Psych 4.0. */
class RubyScalarsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|1",
        "+1|1",
        "-0|0",
        "007|7",
        "017|15",
        "-017|-15",
        "0_7|7",
        "0_|0",
        "0x1F|31",
        "-0x1F|-31",
        "0b101|5",
        "1_000|1000",
        "1,000|1000",
        "+1,000|1000",
        "1,2,3|123",
        "0,|0",
        "1:30|5400",
        "1:30:45|5445",
        "190:20:30|685230",
        "-1:30|-1800",
        "-1:30:10|-1790",
        "0:5|300",
        "1_0:30|37800"
      })
  void integers(String scalar, long value) {
    assertThat(ScalarRules.RUBY.valueOf(scalar)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5|1.5",
        ".5|0.5",
        "5.|5.0",
        "0.|0.0",
        "-.5|-0.5",
        "+.5e-1|0.05",
        "1.0e+3|1000.0",
        "1.e+5|100000.0",
        "1.5E-3|0.0015",
        "1_0.5|10.5",
        "1,0.5|10.5",
        "685_230.15|685230.15",
        "1:30.5|5430.0",
        "1:30:10.5|5410.5",
        "1:30:10.|5410.0",
        "-.5e+3|-500.0",
        ".inf|Infinity",
        ".INF|Infinity",
        "+.Inf|Infinity",
        "-.inf|-Infinity",
        ".NaN|NaN"
      })
  void floats(String scalar, double value) {
    assertThat(ScalarRules.RUBY.valueOf(scalar)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0o17",
        "08",
        "09",
        "1e3",
        "1.0e3",
        "1e-3",
        "123e4",
        "1__0",
        "1_",
        "_1",
        "0x",
        "0b",
        "0b2",
        "0x_",
        "-0x_",
        "0b,",
        "1e400",
        "12e",
        "1.2.3",
        "0.1_0",
        ".e5",
        ".e+5",
        "-.e+5",
        "1.,5",
        "-.",
        ".",
        "+",
        "1:60",
        ".5:1",
        "y",
        "n",
        "yesterday",
        "2021-02-30",
        "2021-13-05",
        "2021-01-05Z",
        "2021-01-05 10:00",
        "2021-01-05 25:00:00",
        "2021-01-05 10:61:00",
        "2021-01-05 10:00:00 UTC",
        "2021-01-05 10:00:00 +99:00"
      })
  void strings(String scalar) {
    assertThat(ScalarRules.RUBY.valueOf(scalar)).isEqualTo(scalar);
  }

  @ParameterizedTest
  @CsvSource({
    "yes,true",
    "YES,true",
    "yEs,true",
    "on,true",
    "True,true",
    "no,false",
    "No,false",
    "off,false",
    "FALSE,false"
  })
  void booleans(String scalar, boolean value) {
    assertThat(ScalarRules.RUBY.valueOf(scalar)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "NULL", "nUll"})
  void nothing(String scalar) {
    assertThat(ScalarRules.RUBY.valueOf(scalar)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2021-01-05,2021-01-05", "2021-1-5,2021-01-05", "0021-01-05,0021-01-05"})
  void dates(String scalar, LocalDate value) {
    assertThat(ScalarRules.RUBY.valueOf(scalar)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-05T10:00:00Z,         2021-01-05T10:00:00Z",
    "2021-01-05 10:00:00,          2021-01-05T10:00:00Z",
    "2021-01-05 10:00:00 +0800,    2021-01-05T02:00:00Z",
    "2021-01-05 10:00:00 +08:00,   2021-01-05T02:00:00Z",
    "2021-01-05 10:00:00 +8,       2021-01-05T02:00:00Z",
    "2021-01-05 1:02:03.5 -0530,   2021-01-05T06:32:03.5Z",
    "2021-01-05t10:00:00.123456Z,  2021-01-05T10:00:00.123456Z",
    "2021-01-05  10:00:00 Z,       2021-01-05T10:00:00Z",
    "2021-01-05 24:00:00,          2021-01-06T00:00:00Z",
    "2021-01-05 10:00:60,          2021-01-05T10:01:00Z"
  })
  void moments(String scalar, OffsetDateTime value) {
    Object read = ScalarRules.RUBY.valueOf(scalar);
    Instant moment = read instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) read;
    assertThat(moment).isEqualTo(value.toInstant());
  }
}
