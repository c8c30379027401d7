package io.github.shelfmark.markup.jekyll;

import io.github.shelfmark.content.Dates;
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
  private final ZonedDateTime time;
  private final Instant now;

  /**
   * The moments of a build.
   *
   * @param configured the configuration's {@code time}; null when there is none
   * @param now the moment the build takes as its present
   */
  SiteMoments(@Nullable Object configured, Instant now, ZoneId zone) {
    this.now = now;
    this.time =
        Dates.of(configured, zone)
            .orElseGet(() -> now.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
  }

  /** The moment the build takes as its present. */
  Instant now() {
    return now;
  }

  /** The moment of {@code site.time}. */
  ZonedDateTime time() {
    return time;
  }

  /**
   * When a file was last changed. A fresh checkout gives all files its own moment, which would make
   * every build differ; later than the build's moment none can be.
   */
  ZonedDateTime modified(Path file) {
    Instant changed;
    try {
      changed = Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      // The file is copied later, where what is wrong with it is told.
      changed = now;
    }
    return (changed.isAfter(now) ? now : changed)
        .truncatedTo(ChronoUnit.SECONDS)
        .atZone(time.getZone());
  }
}
