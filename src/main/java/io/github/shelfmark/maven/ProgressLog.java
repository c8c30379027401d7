package io.github.shelfmark.maven;

import java.time.Duration;
import org.apache.maven.plugin.logging.Log;

/** Progress as lines of Maven's log, at intervals that suit a CI log. */
final class ProgressLog implements ProgressDisplay {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final Log log;

  ProgressLog(Log log) {
    this.log = log;
  }

  @Override
  public void show(String text) {
    log.info(text);
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void clear() {
    // Log lines cannot be taken back.
  }
}
