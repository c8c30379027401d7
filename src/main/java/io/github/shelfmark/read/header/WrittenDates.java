package io.github.shelfmark.read.header;

import io.github.shelfmark.site.Dates;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

/** Dates as headers of other tools have them, brought into the form of front matter. */
final class WrittenDates {
  private static final List<String> FORMS =
      List.of("d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "MMM d, uuuu", "MMMM d uuuu");

  private static final Pattern QUOTED = Pattern.compile("'[^']*'");

  private WrittenDates() {}

  /** Reads a date that a person has written: as front matter has it, or with an English month. */
  static Optional<String> read(String value) {
    if (Dates.of(value, ZoneOffset.UTC).isPresent()) {
      return Optional.of(value);
    }
    for (String form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(value, english(form)).toString());
      } catch (DateTimeException next) {
        // Not in this form.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter english(String form) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(form)
        .toFormatter(Locale.ENGLISH);
  }

  /**
   * Reads a date as {@code SimpleDateFormat} does, which JBake uses: text below the pattern's end
   * does not count, and neither does whether the month has such a day.
   *
   * @param pattern a pattern of {@code SimpleDateFormat}
   * @param locale the language of the names of months
   */
  static Optional<String> read(String value, String pattern, Locale locale) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    Date date = format.parse(value, new ParsePosition(0));
    if (date == null) {
      return Optional.empty();
    }
    Instant instant = date.toInstant();
    LocalDateTime moment = LocalDateTime.ofInstant(instant, ZoneOffset.UTC).withNano(0);
    if (moment.getYear() < 0 || moment.getYear() > 9999) {
      return Optional.empty();
    }
    if (Pattern.compile("[zZX]").matcher(QUOTED.matcher(pattern).replaceAll("")).find()) {
      return Optional.of(written(moment) + "Z");
    }
    return Optional.of(
        moment.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? moment.toLocalDate().toString()
            : written(moment));
  }

  private static String written(LocalDateTime moment) {
    return moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT));
  }
}
