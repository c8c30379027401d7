package io.github.shelfmark.maven;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** Where progress is shown. */
interface ProgressDisplay {
  /** Shows a text in the place of the one before. */
  void show(String text);

  /** How long until the next text. */
  Duration pause();

  /** Takes back what need not stay. */
  void clear();

  /**
   * The display that suits a session: one line that is written over on a terminal; lines of the log
   * where there is none, or where other projects are built at once and write in between.
   */
  static ProgressDisplay of(MavenSession session, Log log) {
    MavenExecutionRequest request = session.getRequest();
    boolean alone = request.getDegreeOfConcurrency() <= 1 || session.getProjects().size() <= 1;
    Optional<Console> terminal =
        request.isInteractiveMode() && alone && log.isInfoEnabled()
            ? Terminals.find()
            : Optional.empty();
    // Not System.out: with --log-file that is the file, and Maven 4 makes lines of the log of it.
    return terminal
        .<ProgressDisplay>map(found -> new ProgressLine(found.writer(), Terminals.width()))
        .orElseGet(() -> new ProgressLog(log));
  }
}
