package io.github.shelfmark.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The build time: one instant that the whole build uses as "now". */
final class BuildMoment {
  private BuildMoment() {}

  /**
   * Returns the project's output timestamp, which makes builds reproducible, or else the current
   * time.
   *
   * @param timestamp ISO 8601 or seconds since 1970, as Maven's guide to reproducible builds says
   */
  static Instant of(@Nullable String timestamp) {
    // Maven treats a single character as "not set".
    if (timestamp == null || timestamp.length() < 2) {
      return Instant.now();
    }
    try {
      return timestamp.chars().allMatch(Character::isDigit)
          ? Instant.ofEpochSecond(Long.parseLong(timestamp))
          : OffsetDateTime.parse(timestamp).toInstant();
    } catch (DateTimeException | NumberFormatException notATimestamp) {
      return Instant.now();
    }
  }
}
