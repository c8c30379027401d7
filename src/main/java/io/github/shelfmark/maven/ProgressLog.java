package io.github.shelfmark.maven;

import java.time.Duration;
import org.apache.maven.plugin.logging.Log;

/** Lines of Maven's log, few enough for the log of a machine that builds. */
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
    // What was said stays said.
  }
}
