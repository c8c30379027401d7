package io.github.shelfmark.serve.watch;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Finds changes by looking at all files again and again, where the system cannot tell of them: its
 * limit is reached, or the files are on a network.
 */
final class LookingEvents implements DirectoryEvents {
  private final Duration pause;

  LookingEvents(Duration pause) {
    this.pause = pause;
  }

  @Override
  public Closeable watch(WatchedDirectories directories, Listener listener) {
    Snapshot first = Snapshot.below(directories);
    Thread thread =
        new Thread(() -> look(directories, listener, first), "shelfmark-watch-by-looking");
    thread.setDaemon(true);
    thread.start();
    return () -> {
      thread.interrupt();
      try {
        thread.join(Duration.ofSeconds(2).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private void look(WatchedDirectories directories, Listener listener, Snapshot first) {
    Snapshot before = first;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(pause.toMillis());
      } catch (InterruptedException e) {
        return;
      }
      Snapshot now = Snapshot.below(directories);
      for (Path path : now.changesSince(before)) {
        listener.changed(path, !before.has(path));
      }
      before = now;
    }
  }
}
