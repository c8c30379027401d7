package io.github.shelfmark.serve;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.SourceRoots;
import java.util.List;

/** What is said on the console. May be called by any thread. */
public interface ServeLog {
  /** Says nothing. */
  ServeLog SILENT =
      new ServeLog() {
        @Override
        public void info(String line) {}

        @Override
        public void error(String line) {}

        @Override
        public void findings(List<Finding> findings, SourceRoots sources) {}

        @Override
        public void unexpected(Throwable failure) {}
      };

  /** A sentence. */
  void info(String line);

  /** A sentence about what went wrong. */
  void error(String line);

  /** Errors and warnings that were not there before. */
  void findings(List<Finding> findings, SourceRoots sources);

  /** Details of a failure, for who looks for its cause in our code. */
  void unexpected(Throwable failure);
}
