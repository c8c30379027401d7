package io.github.shelfmark.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them, such as {@code April 3, 2020} or {@code 20.4.2021 10:30}; those are
 * understood that Ruby's {@code Time.parse} understands.
 */
public final class DateTexts {
  private static final int LONGEST = 100;
  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*+\\.?";
  private static final String YEAR = "(?:\\s*+,?\\s*+('?-?\\d++)(?!:))?";

  private static final Pattern TIME =
      Pattern.compile(
          "t?(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d++)?)?(?:\\s*+([ap])\\.?m\\b\\.?)?"
              + "(?:\\s*+(z\\b|utc|gmt|[ecmp][sd]t\\b|[-+]\\d{1,2}(?::?\\d{2})?(?!\\d)))?");
  private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})\\s*+([ap])\\.?m\\b\\.?");
  private static final Pattern COMPACT =
      Pattern.compile("\\b(\\d{4})(\\d{2})(\\d{2})t(\\d{2})(\\d{2})(\\d{2})?(z\\b)?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("('?\\d++)(?:st|nd|rd|th)?\\.?\\s*+-?" + MONTH + "-?" + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile("\\b" + MONTH + "\\s*+('?\\d++)(?:st|nd|rd|th)?" + YEAR);
  private static final Pattern MONTH_ALONE = Pattern.compile("\\b" + MONTH + "(?![a-z])");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("\\b(\\d{4})-(\\d{3})\\b");
  private static final Pattern NUMBERS =
      Pattern.compile("('?\\d++)[-/.]\\s*+('?\\d++)[-/.]\\s*+('?\\d++)");
  private static final Pattern TWO_NUMBERS = Pattern.compile("('?\\d++)/\\s*+('?\\d++)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final ZonedDateTime now;
  private @Nullable LocalDate date;
  private LocalTime time = LocalTime.MIDNIGHT;
  private int extraDays;
  private boolean timed;
  private ZoneId zone;

  private DateTexts(ZonedDateTime now) {
    this.now = now;
    this.zone = now.getZone();
  }

  /**
   * Reads a text as a moment.
   *
   * @param text the text, in English
   * @param now gives what the text leaves out: the year, or the day, and the zone
   * @return the moment, in the zone the text names; empty if the text is no date
   */
  public static Optional<ZonedDateTime> parse(String text, ZonedDateTime now) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return new DateTexts(now).read(text.strip().toLowerCase(Locale.ROOT));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private Optional<ZonedDateTime> read(String text) {
    String rest = withoutTime(text);
    if (date == null) {
      readDate(rest);
    }
    LocalDate day = date;
    if (day == null && !timed) {
      return Optional.empty();
    }
    ZonedDateTime moment =
        (day == null ? now.toLocalDate() : day).plusDays(extraDays).atTime(time).atZone(zone);
    boolean here = now.getZone().getRules().getOffset(moment.toInstant()).equals(zone);
    boolean utc = zone.equals(ZoneOffset.UTC);
    return Optional.of(here && !utc ? moment.withZoneSameInstant(now.getZone()) : moment);
  }

  private String withoutTime(String text) {
    Matcher compact = COMPACT.matcher(text);
    if (compact.find()) {
      date = day(number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
      time(number(compact.group(4)), number(compact.group(5)), number(compact.group(6)));
      zone = compact.group(7) == null ? zone : ZoneOffset.UTC;
      return "";
    }
    Matcher clock = TIME.matcher(text);
    if (clock.find()) {
      int hour = hour(number(clock.group(1)), clock.group(4));
      time(hour, number(clock.group(2)), number(clock.group(3)));
      zone = zone(clock.group(5));
      return text.substring(0, clock.start()) + " " + text.substring(clock.end());
    }
    Matcher hour = HOUR.matcher(text);
    if (hour.find()) {
      time(hour(number(hour.group(1)), hour.group(2)), 0, 0);
      return text.substring(0, hour.start()) + " " + text.substring(hour.end());
    }
    return text;
  }

  private void time(int hour, int minute, int second) {
    timed = true;
    extraDays = hour == 24 && minute == 0 && second == 0 ? 1 : 0;
    time = LocalTime.of(hour - 24 * extraDays, minute, second);
  }

  private static int hour(int hour, @Nullable String half) {
    return half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
  }

  private ZoneId zone(@Nullable String name) {
    if (name == null) {
      return zone;
    }
    return switch (name) {
      case "z", "utc", "gmt" -> ZoneOffset.UTC;
      case "edt" -> ZoneOffset.ofHours(-4);
      case "est", "cdt" -> ZoneOffset.ofHours(-5);
      case "cst", "mdt" -> ZoneOffset.ofHours(-6);
      case "mst", "pdt" -> ZoneOffset.ofHours(-7);
      case "pst" -> ZoneOffset.ofHours(-8);
      default -> name.length() < 3 ? zone : ZoneOffset.of(name);
    };
  }

  private void readDate(String text) {
    Matcher dayMonth = DAY_MONTH.matcher(text);
    Matcher monthDay = MONTH_DAY.matcher(text);
    Matcher alone = MONTH_ALONE.matcher(text);
    Matcher yearDay = DAY_OF_YEAR.matcher(text);
    Matcher numbers = NUMBERS.matcher(text);
    Matcher two = TWO_NUMBERS.matcher(text);
    if (dayMonth.find()) {
      named(dayMonth.group(2), dayMonth.group(1), dayMonth.group(3));
    } else if (monthDay.find()) {
      named(monthDay.group(1), monthDay.group(2), monthDay.group(3));
    } else if (alone.find()) {
      date = day(now.getYear(), MONTHS.indexOf(alone.group(1)) + 1, 1);
    } else if (yearDay.find()) {
      date = LocalDate.ofYearDay(number(yearDay.group(1)), number(yearDay.group(2)));
    } else if (numbers.find()) {
      numbered(numbers.group(1), numbers.group(2), numbers.group(3));
    } else if (two.find()) {
      numbered(two.group(1), two.group(2));
    }
  }

  /** A day of more than two digits is the year. */
  private void named(String month, String day, @Nullable String year) {
    int monthNumber = MONTHS.indexOf(month) + 1;
    if (isYear(day)) {
      boolean swapped = year != null && !isYear(year);
      date = day(year(day), monthNumber, swapped ? number(year) : 1);
    } else {
      date = day(year == null ? now.getYear() : year(year), monthNumber, number(day));
    }
  }

  /** Year, month, day; or the other way round when the last is the one that must be a year. */
  private void numbered(String first, String second, String third) {
    if (!isYear(first) && isYear(third)) {
      date = day(year(third), number(second), number(first));
    } else {
      date = day(year(first), number(second), number(third));
    }
  }

  /** A year and a month, or a month and a day. */
  private void numbered(String first, String second) {
    if (isYear(first)) {
      date = day(year(first), number(second), 1);
    } else if (isYear(second)) {
      date = day(year(second), number(first), 1);
    } else {
      date = day(now.getYear(), number(first), number(second));
    }
  }

  /** Ruby takes 30 February for 2 March, and 32 January for nothing. */
  private static LocalDate day(int year, int month, int day) {
    if (day < 1 || day > 31) {
      throw new DateTimeException("no day " + day);
    }
    return LocalDate.of(year, month, 1).plusDays(day - 1L);
  }

  private static boolean isYear(String digits) {
    return digits.length() > 2;
  }

  /** The year 20 is 2020, and 99 is 1999. */
  private static int year(String digits) {
    int year = number(digits.startsWith("'") ? digits.substring(1) : digits);
    boolean full = isYear(digits) && !digits.startsWith("'");
    return full ? year : year < 69 ? 2000 + year : year < 100 ? 1900 + year : year;
  }

  private static int number(@Nullable String digits) {
    if (digits == null) {
      return 0;
    }
    // An apostrophe is before a year only.
    if (digits.length() > 9 || digits.startsWith("'")) {
      throw new DateTimeException("no number of a date: " + digits);
    }
    return Integer.parseInt(digits);
  }
}
