package io.github.shelfmark.extension;

import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.site.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;

/** What the dates of documents mean. The defaults of the methods are for an ordinary site. */
public interface DateRules {
  /**
   * Reads the date of a document.
   *
   * @param value {@code date} in its front matter
   * @param zone the zone of dates that name none
   * @return the date in that zone; empty if the value is not a date
   */
  default Optional<ZonedDateTime> date(Object value, ZoneId zone, BuildClock clock) {
    return Dates.of(value, zone);
  }

  /** Whether {@code date} of a page outside all collections must be a date. */
  default boolean datesPages() {
    return true;
  }

  /**
   * Whether a page outside all collections is held back while its date is in the future, as posts
   * are.
   */
  default boolean holdsBackPages() {
    return true;
  }

  /**
   * Whether a page outside all collections is held back while its date is in the future.
   *
   * @param data the front matter over its defaults
   */
  default boolean waitsForDate(Map<String, Object> data) {
    return holdsBackPages();
  }

  /** The moment after which dates are in the future; empty for the time of the build. */
  default Optional<Instant> present() {
    return Optional.empty();
  }
}
