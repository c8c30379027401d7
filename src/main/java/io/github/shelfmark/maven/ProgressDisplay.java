package io.github.shelfmark.maven;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** Where progress is shown. */
interface ProgressDisplay {
  /** Replaces the text shown before. */
  void show(String text);

  /** The time between two updates. */
  Duration pause();

  /** Erases what is shown, if the display can be erased. */
  void clear();

  /**
   * Chooses the display for a session: a single line that is overwritten if there is a terminal;
   * log lines if there is none, or if other projects are built in parallel and write to it too.
   */
  static ProgressDisplay of(MavenSession session, Log log) {
    MavenExecutionRequest request = session.getRequest();
    boolean alone = request.getDegreeOfConcurrency() <= 1 || session.getProjects().size() <= 1;
    Optional<Console> terminal =
        request.isInteractiveMode() && alone && log.isInfoEnabled()
            ? Terminals.find()
            : Optional.empty();
    // Not System.out: --log-file redirects it to the file, and Maven 4 turns it into log lines.
    return terminal
        .<ProgressDisplay>map(found -> new ProgressLine(found.writer(), Terminals.width()))
        .orElseGet(() -> new ProgressLog(log));
  }
}
