package io.github.shelfmark.engine;

import io.github.shelfmark.config.GitConfig;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.git.History;
import io.github.shelfmark.git.HistoryReader;
import io.github.shelfmark.record.SourceRoots;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinTask;

/** Reads the history of the source while its documents are read. */
final class SourceHistory {
  private final ForkJoinTask<History> task;

  private SourceHistory(ForkJoinTask<History> task) {
    this.task = task;
  }

  /**
   * Starts reading, if the history is used.
   *
   * @param state a digest of the code and of the state of the repository
   */
  static SourceHistory start(
      GitConfig config, SourceRoots sources, Path work, String state, Findings findings) {
    HistoryReader reader = new HistoryReader(sources, work, state, findings);
    return new SourceHistory(
        ForkJoinTask.adapt(
                () ->
                    config.used() ? reader.read(config.required(), config.authors()) : History.NONE)
            .fork());
  }

  /** Waits for the history. */
  History join() {
    return task.join();
  }
}
