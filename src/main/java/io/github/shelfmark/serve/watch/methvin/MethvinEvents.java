package io.github.shelfmark.serve.watch.methvin;

import io.github.shelfmark.serve.watch.DirectoryEvents;
import io.github.shelfmark.serve.watch.WatchedDirectories;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import io.methvin.watchservice.MacOSXListeningWatchService;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.helpers.NOPLogger;

/**
 * Events by directory-watcher. Files are not hashed: a save that changes nothing is cheap for who
 * hears of it, and a hash would read each file of the site once at the start.
 */
public final class MethvinEvents implements DirectoryEvents {
  /** How long macOS may collect events, in seconds; the library's half a second can be felt. */
  private static final double LATENCY = 0.005;

  /** How many events wait for one directory on macOS; each checkout of a branch has hundreds. */
  private static final int QUEUE = 8192;

  private static final long MOST_MILLIS_TO_END = 2000;

  /** For {@code Libraries}. */
  public MethvinEvents() {}

  @Override
  public Closeable watch(WatchedDirectories directories, Listener listener) throws IOException {
    WatchedVisitor visitor = new WatchedVisitor(directories);
    WatchService service = service(visitor);
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .paths(all(directories))
            .listener(new Heard(directories, listener))
            .fileHashing(false)
            .fileTreeVisitor(visitor)
            .watchService(service)
            // Its own would look for a logger of the plugin's, and warn where there is none.
            .logger(NOPLogger.NOP_LOGGER)
            .build();
    AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    CompletableFuture<Void> end = watcher.watchAsync(loop -> thread.set(start(loop)));
    if (end.isCompletedExceptionally()) {
      service.close();
      throw reason(end);
    }
    return () -> close(watcher, thread.get());
  }

  private static List<Path> all(WatchedDirectories directories) {
    return directories.trees().isEmpty()
        ? List.copyOf(directories.flat())
        : List.copyOf(directories.trees());
  }

  private static WatchService service(WatchedVisitor visitor) throws IOException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.contains("mac")
        ? new MacOSXListeningWatchService(new MacConfig(visitor))
        : FileSystems.getDefault().newWatchService();
  }

  private static Thread start(Runnable loop) {
    Thread thread = new Thread(loop, "shelfmark-watch");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Waits for the thread itself: what it makes is complete before it has ended. */
  private static void close(DirectoryWatcher watcher, @Nullable Thread thread) throws IOException {
    watcher.close();
    try {
      if (thread != null && thread != Thread.currentThread()) {
        thread.join(MOST_MILLIS_TO_END);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static IOException reason(CompletableFuture<Void> failed) {
    try {
      failed.join();
    } catch (CompletionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof UncheckedIOException unchecked) {
        IOException inner = unchecked.getCause();
        return inner == null ? new IOException(unchecked) : inner;
      }
      return cause instanceof IOException io ? io : new IOException(cause);
    }
    return new IOException("not watched");
  }

  /** How the library watches on macOS. */
  private record MacConfig(WatchedVisitor fileTreeVisitor)
      implements MacOSXListeningWatchService.Config {
    @Override
    public double latency() {
      return LATENCY;
    }

    @Override
    public int queueSize() {
      return QUEUE;
    }

    @Override
    public @Nullable FileHasher fileHasher() {
      return null;
    }
  }

  /** Passes on what the library tells. */
  private record Heard(WatchedDirectories directories, Listener listener)
      implements DirectoryChangeListener {
    @Override
    public void onEvent(DirectoryChangeEvent event) {
      EventType type = event.eventType();
      if (type == EventType.OVERFLOW) {
        listener.lost();
      } else if (type == EventType.MODIFY && event.isDirectory()) {
        // Windows tells of a directory whatever changes in it, and that is told as well.
        return;
      } else if (directories.counts(event.path())) {
        listener.changed(event.path(), type == EventType.CREATE);
      }
    }

    @Override
    public void onException(Exception failure) {
      if (failure instanceof IOException reason) {
        listener.failed(reason);
      } else {
        listener.lost();
      }
    }
  }
}
