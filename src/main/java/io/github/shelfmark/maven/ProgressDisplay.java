package io.github.shelfmark.maven;

import java.io.PrintStream;
import java.time.Duration;
import org.apache.maven.execution.MavenExecutionRequest;
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
   * The display that suits a session: one line that is written over on a terminal, lines of the log
   * where there is none, or where several projects are built at once and would share the line.
   */
  static ProgressDisplay of(MavenExecutionRequest request, Log log, PrintStream out) {
    boolean live =
        request.isInteractiveMode()
            && request.getDegreeOfConcurrency() <= 1
            && log.isInfoEnabled()
            && Terminals.isInteractive();
    return live ? line(out) : log(log);
  }

  /** A line of a terminal. */
  static ProgressDisplay line(PrintStream out) {
    return new ProgressDisplay() {
      private boolean shown;

      @Override
      public void show(String text) {
        // Back to the line's start, and nothing left of a longer text.
        out.print("\r" + text + "\u001b[K");
        out.flush();
        shown = true;
      }

      @Override
      public Duration pause() {
        return Duration.ofMillis(250);
      }

      @Override
      public void clear() {
        if (shown) {
          out.print("\r\u001b[K");
          out.flush();
        }
      }
    };
  }

  /** Lines of a log. */
  static ProgressDisplay log(Log log) {
    return new ProgressDisplay() {
      @Override
      public void show(String text) {
        log.info(text);
      }

      @Override
      public Duration pause() {
        return Duration.ofSeconds(10);
      }

      @Override
      public void clear() {
        // What was said stays said.
      }
    };
  }
}
