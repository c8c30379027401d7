package io.github.shelfmark.markup.liquid.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrftimeTest {
  private static final ZonedDateTime MOMENT =
      ZonedDateTime.of(2027, 1, 2, 3, 4, 5, 67_800_000, ZoneId.of("Asia/Tokyo"));

  /** As Ruby 3.1 writes 2027-01-02 03:04:05.0678 +0900, which is a Saturday. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "%Y-%m-%d %H:%M:%S => 2027-01-02 03:04:05",
        "%F %T %R %D       => 2027-01-02 03:04:05 03:04 01/02/27",
        "%y %C %G %g       => 27 20 2026 26",
        "%-d/%-m [%e]      => 2/1 [ 2]",
        "[%_m] [%_d] %-H   => [ 1] [ 2] 3",
        "%j %-j            => 002 2",
        "%I [%l] [%k] %p %P => 03 [ 3] [ 3] AM am",
        "%#p %^p           => am AM",
        "%A %a %B %b %h    => Saturday Sat January Jan Jan",
        "%^A %^b           => SATURDAY JAN",
        "%U %W %V %u %w    => 00 00 53 6 6",
        "%L %N %3N %6N %9N => 067 067800000 067 067800 067800000",
        "%z %:z %::z       => +0900 +09:00 +09:00:00",
        "%s                => 1798826645",
        "[%10A] [%5Y] [%3d] [%_5d] => [  Saturday] [02027] [002] [    2]",
        "%c                => Sat Jan  2 03:04:05 2027",
        "%r                => 03:04:05 AM",
        "[%v]              => [ 2-JAN-2027]",
        "100%% %           => 100% %",
        "%Q %              => %Q %",
        "锁%Y年             => 锁2027年",
      })
  void writesWhatRubyWrites(String pattern, String expected) {
    assertThat(Strftime.format(MOMENT, pattern)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 12 AM", "11, 11 AM", "12, 12 PM", "23, 11 PM"})
  void hoursOfHalfADay(int hour, String expected) {
    assertThat(Strftime.format(MOMENT.withHour(hour), "%I %p")).isEqualTo(expected);
  }

  @Test
  void doesNotDependOnTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(Strftime.format(MOMENT, "%A %d %B %Y %I %p %z %s"))
          .isEqualTo("Saturday 02 January 2027 03 AM +0900 1798826645");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void textWithoutDirectivesStays() {
    Property.forAll(
        Texts.any().map(text -> text.replace("%", "")),
        text -> assertThat(Strftime.format(MOMENT, text)).isEqualTo(text));
  }

  @Test
  void noPatternFails() {
    Property.forAll(
        Generator.pieces(
            0, 12, "%", "-", "0", "^", "#", "_", ":", "9", "99", "Y", "N", "z", "锁", "٣"),
        pattern -> assertThat(Strftime.format(MOMENT, pattern).length()).isLessThan(20_000));
  }
}
