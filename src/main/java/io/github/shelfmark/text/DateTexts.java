package io.github.shelfmark.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them, such as {@code April 3, 2020} or {@code 20.4.2021 10:30}: those that
 * Ruby's {@code Time.parse} understands, with the same result.
 */
public final class DateTexts {
  private static final int LONGEST = 128;

  private final DateFields fields;
  private final ZoneId local;
  private final @Nullable ZoneOffset offset;

  private DateTexts(DateFields fields, ZonedDateTime now) {
    this.fields = fields;
    this.local = now.getZone();
    String zone = fields.time.zone;
    int year = fields.year == null ? now.getYear() : fields.year;
    this.offset = zone == null ? null : ZoneNames.offset(zone, year, local);
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
      DateFields fields = DateFields.in(text);
      return isEmpty(fields) ? Optional.empty() : Optional.of(new DateTexts(fields, now).at(now));
    } catch (DateTimeException | ArithmeticException impossible) {
      return Optional.empty();
    }
  }

  private static boolean isEmpty(DateFields fields) {
    TimeFields time = fields.time;
    boolean day =
        fields.year != null
            || fields.month != null
            || fields.day != null
            || fields.dayOfYear != null;
    return !day
        && time.hour == null
        && time.minute == null
        && time.second == null
        && time.nanos == null;
  }

  /** What is left out before the first part that is there is taken from now, the rest is least. */
  private ZonedDateTime at(ZonedDateTime now) {
    LocalDateTime here = now.withZoneSameInstant(offset == null ? local : offset).toLocalDateTime();
    TimeFields time = fields.time;
    LocalDate day = day(here);
    boolean dated = fields.year != null || fields.month != null || fields.day != null;
    boolean timed = dated || fields.dayOfYear != null || time.hour != null;
    int hour = timed ? or(time.hour, 0) : here.getHour();
    boolean minuted = timed || time.minute != null;
    int minute = minuted ? or(time.minute, 0) : here.getMinute();
    int second = minuted || time.second != null ? or(time.second, 0) : here.getSecond();
    return moment(day, hour, minute, second, or(time.nanos, 0));
  }

  private LocalDate day(LocalDateTime here) {
    Integer year = fields.year;
    Integer ofYear = fields.dayOfYear;
    if (ofYear != null) {
      return LocalDate.ofYearDay(or(year, here.getYear()), ofYear);
    }
    boolean dated = year != null || fields.month != null;
    int month = or(fields.month, dated ? 1 : here.getMonthValue());
    int day = or(fields.day, dated ? 1 : here.getDayOfMonth());
    if (day < 1 || day > 31) {
      throw new DateTimeException("no day " + day);
    }
    // 30 February is 1 or 2 March.
    return LocalDate.of(or(year, here.getYear()), month, 1).plusDays(day - 1L);
  }

  private static int or(@Nullable Integer part, int otherwise) {
    return part == null ? otherwise : part;
  }

  private ZonedDateTime moment(LocalDate day, int hour, int minute, int second, int nanos) {
    boolean midnight = hour == 24 && minute == 0 && second == 0;
    boolean leap = second == 60;
    LocalTime time = LocalTime.of(midnight ? 0 : hour, minute, leap ? 59 : second, nanos);
    LocalDateTime written = day.plusDays(midnight ? 1 : 0).atTime(time).plusSeconds(leap ? 1 : 0);
    ZoneOffset own = offset;
    if (own == null) {
      return written.atZone(local);
    }
    ZonedDateTime moment = written.atZone(own);
    boolean utc = ZoneNames.isUtc(String.valueOf(fields.time.zone));
    boolean here = local.getRules().getOffset(moment.toInstant()).equals(own);
    return here && !utc ? moment.withZoneSameInstant(local) : moment;
  }
}
