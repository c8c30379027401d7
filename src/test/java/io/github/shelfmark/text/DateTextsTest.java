package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextsTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, ZoneOffset.ofHours(8));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "April 3, 2020                  => 2020-04-03T00:00+08:00",
        "3 Apr 2020                     => 2020-04-03T00:00+08:00",
        "Friday, 3rd April 2020         => 2020-04-03T00:00+08:00",
        "20.4.2021 10:30                => 2021-04-20T10:30+08:00",
        "2021-04-20 10:30 pm            => 2021-04-20T22:30+08:00",
        "2021-04-20 12 am               => 2021-04-20T00:00+08:00",
        "2021/04/20                     => 2021-04-20T00:00+08:00",
        "2021-04-20T10:30:15Z           => 2021-04-20T10:30:15Z",
        "20210420T103015Z               => 2021-04-20T10:30:15Z",
        "2021-04-20 10:30:15.123 +02:00 => 2021-04-20T10:30:15.123+02:00",
        "2021-04-20 10:30 EST           => 2021-04-20T10:30-05:00",
        "2021-04-20 24:00               => 2021-04-21T00:00+08:00",
        "2021-110                       => 2021-04-20T00:00+08:00",
        "10:30                          => 2026-11-23T10:30+08:00",
        "May                            => 2026-05-01T00:00+08:00",
        "4/20                           => 2026-04-20T00:00+08:00",
      })
  void understandsWhatRubyUnderstands(String text, String expected) {
    assertThat(DateTexts.parse(text, NOW)).map(Object::toString).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "tomorrow",
        "2021-02-32",
        "2021-13-01",
        "10:61",
        "25:00",
        "锁",
        "650/'210"
      })
  void otherTextIsNoDate(String text) {
    assertThat(DateTexts.parse(text, NOW)).isEmpty();
  }

  @Test
  void isoDatesAreReadBack() {
    Property.forAll(
        Generator.ints(0, 40_000),
        Generator.ints(0, 86_399),
        (day, second) -> {
          ZonedDateTime moment =
              ZonedDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
                  .plusDays(day)
                  .plusSeconds(second);
          String text = moment.toLocalDate() + " " + moment.toLocalTime() + " +0000";
          assertThat(DateTexts.parse(text, NOW))
              .map(ZonedDateTime::toInstant)
              .contains(moment.toInstant());
        });
  }

  @Test
  void noTextFails() {
    Property.forAll(
        Generator.oneOf(
            Texts.any(),
            Generator.pieces(
                0,
                8,
                "1",
                "99",
                "2021",
                "-",
                "/",
                ".",
                ":",
                " ",
                "apr",
                "may",
                "t",
                "z",
                "pm",
                "st",
                "'",
                "+08",
                "est",
                "99999999999",
                "w1",
                "٣")),
        text -> assertThat(DateTexts.parse(text, NOW)).isNotNull());
  }
}
