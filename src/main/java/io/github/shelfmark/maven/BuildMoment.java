package io.github.shelfmark.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The moment a build takes as its present. */
final class BuildMoment {
  private BuildMoment() {}

  /**
   * The project's output timestamp, so that a build can be repeated; else the clock's time.
   *
   * @param timestamp ISO 8601 or seconds since 1970, as Maven's guide to reproducible builds says
   */
  static Instant of(@Nullable String timestamp) {
    // Maven takes a single character as "not set".
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
