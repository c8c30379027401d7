package io.github.shelfmark.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as front matter and file names give them. */
public final class Dates {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
              + "(?:[Tt ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?"
              + "\\s*(Z|UTC|[-+]\\d{2}:?\\d{2})?");

  private Dates() {}

  /**
   * Understands a front matter value as a moment.
   *
   * @param value text, {@code LocalDate}, {@code OffsetDateTime} or {@code Instant}
   * @param zone the zone of a value that names none
   * @return the moment in that zone; empty if the value is no date
   */
  public static Optional<ZonedDateTime> of(@Nullable Object value, ZoneId zone) {
    return inOwnZone(value, zone).map(moment -> moment.withZoneSameInstant(zone));
  }

  /**
   * When front matter says that a document was last changed: {@code last_modified_at} or {@code
   * updated}.
   *
   * @param zone the zone of a value that names none
   */
  public static Optional<ZonedDateTime> modified(Document document, ZoneId zone) {
    return of(document.data().get("last_modified_at"), zone)
        .or(() -> of(document.data().get("updated"), zone));
  }

  /**
   * Understands a value as a moment, and leaves it in the zone it names.
   *
   * @param zone the zone of a value that names none
   */
  public static Optional<ZonedDateTime> inOwnZone(@Nullable Object value, ZoneId zone) {
    if (value instanceof OffsetDateTime moment) {
      return Optional.of(moment.toZonedDateTime());
    }
    if (value instanceof Instant moment) {
      return Optional.of(moment.atZone(zone));
    }
    if (value instanceof ZonedDateTime moment) {
      return Optional.of(moment);
    }
    if (value instanceof LocalDate day) {
      return Optional.of(day.atStartOfDay(zone));
    }
    return value == null ? Optional.empty() : parse(value.toString().strip(), zone);
  }

  private static Optional<ZonedDateTime> parse(String text, ZoneId zone) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String named = matcher.group(7);
    try {
      ZoneId own = named == null ? zone : ZoneId.of(named);
      return Optional.of(
          LocalDate.of(part(matcher, 1), part(matcher, 2), part(matcher, 3))
              .atTime(part(matcher, 4), part(matcher, 5), part(matcher, 6))
              .atZone(own));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int part(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
