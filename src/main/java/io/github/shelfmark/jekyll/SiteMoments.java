package io.github.shelfmark.jekyll;

import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.site.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The times that templates see; none of them is after the build time. */
final class SiteMoments {
  private final @Nullable ZonedDateTime configured;
  private final BuildClock clock;
  private final SiteReads reads;
  private final ZoneId zone;

  /**
   * Creates the times of a build.
   *
   * @param configured the configuration's {@code time}; null if there is none
   * @param clock the time of the build
   */
  SiteMoments(@Nullable Object configured, BuildClock clock, SiteReads reads, ZoneId zone) {
    this.configured = Dates.of(configured, zone).orElse(null);
    this.clock = clock;
    this.reads = reads;
    this.zone = zone;
  }

  /** The time of the build. */
  Instant now() {
    reads.now();
    return clock.now();
  }

  /** The value of {@code site.time}. */
  ZonedDateTime time() {
    return configured == null ? now().truncatedTo(ChronoUnit.SECONDS).atZone(zone) : configured;
  }

  /** The time zone of {@code site.time}. */
  ZoneId zone() {
    return configured == null ? zone : configured.getZone();
  }

  /**
   * When a file was last changed, but not after the build time. In a fresh checkout all files have
   * the time of the checkout, which would make every build differ.
   */
  ZonedDateTime modified(Path file) {
    reads.modified();
    Instant now = now();
    Instant changed;
    try {
      changed = Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      // Ignored here: reported when the file is copied.
      changed = now;
    }
    return (changed.isAfter(now) ? now : changed).truncatedTo(ChronoUnit.SECONDS).atZone(zone());
  }
}
