package io.github.shelfmark.external;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {
  private static final int MOST_DIGITS = 6;

  private RetryAfter() {}

  /** How long to wait; null if the header does not say. */
  static @Nullable Duration of(String header, Instant now) {
    String text = header.strip();
    if (text.isEmpty()) {
      return null;
    }
    if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return text.length() > MOST_DIGITS
          ? Duration.ofDays(1)
          : Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isBefore(now) ? Duration.ZERO : Duration.between(now, then);
    } catch (DateTimeException | ArithmeticException unreadable) {
      return null;
    }
  }
}
