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

/** The moments that templates see, none of them after the build's own. */
final class SiteMoments {
  private final @Nullable ZonedDateTime configured;
  private final BuildClock clock;
  private final SiteReads reads;
  private final ZoneId zone;

  /**
   * The moments of a build.
   *
   * @param configured the configuration's {@code time}; null when there is none
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

  /** The moment of {@code site.time}. */
  ZonedDateTime time() {
    return configured == null ? now().truncatedTo(ChronoUnit.SECONDS).atZone(zone) : configured;
  }

  /** The zone of {@code site.time}. */
  ZoneId zone() {
    return configured == null ? zone : configured.getZone();
  }

  /**
   * When a file was last changed. A fresh checkout gives all files its own moment, which would make
   * every build differ; later than the build's moment none can be.
   */
  ZonedDateTime modified(Path file) {
    reads.modified();
    Instant now = now();
    Instant changed;
    try {
      changed = Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      // The file is copied later, where what is wrong with it is told.
      changed = now;
    }
    return (changed.isAfter(now) ? now : changed).truncatedTo(ChronoUnit.SECONDS).atZone(zone());
  }
}
