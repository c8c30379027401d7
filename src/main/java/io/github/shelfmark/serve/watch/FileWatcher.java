package io.github.shelfmark.serve.watch;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells of files that change, in batches, on a thread of its own. No change after {@link #start} is
 * missed; one that is told may turn out to be none.
 */
public final class FileWatcher implements AutoCloseable {
  /** How long nothing may change before what has changed is told. */
  private static final Duration QUIET = Duration.ofMillis(5);

  /** How long a change may wait while others follow. */
  private static final Duration LONGEST = Duration.ofMillis(100);

  /** How often is looked whether directories are there. */
  private static final long TICK = Duration.ofMillis(500).toNanos();

  private static final Duration LOOK = Duration.ofSeconds(1);

  private static final Library LIBRARY =
      Library.of(
              "watching files",
              "io.methvin.watcher.DirectoryWatcher",
              "io.methvin:directory-watcher:0.19.1")
          .withAdapters("io.github.shelfmark.serve.watch.methvin");

  private static final String ADAPTER = "io.github.shelfmark.serve.watch.methvin.MethvinEvents";

  /** Hears of changes. */
  public interface Listener {
    /** Files have changed; the next batch waits until this returns. */
    void changed(FileBatch batch);

    /** Files are watched in another way than usual; a sentence for people. */
    void told(String line);
  }

  private final Listener listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final Batches batches = new Batches(QUIET, LONGEST, Snapshot::exists);
  private final Heard heard = new Heard();
  private final SingleFiles single = new SingleFiles(heard);
  private final Thread thread = new Thread(this::run, "shelfmark-changes");
  private DirectoryEvents events;
  private volatile WatchedFiles files;
  private Roots roots = Roots.NONE;
  private Closeable watch = () -> {};
  private boolean lost;
  private boolean others;
  private @Nullable IOException failure;
  private boolean closed;

  private FileWatcher(WatchedFiles files, DirectoryEvents events, Listener listener) {
    this.files = files;
    this.events = events;
    this.listener = listener;
  }

  /**
   * Starts to watch.
   *
   * @param events tells of changes; empty to look at all files every second
   */
  public static FileWatcher start(
      WatchedFiles files, Optional<DirectoryEvents> events, Listener listener) {
    FileWatcher watcher =
        new FileWatcher(files, events.orElseGet(() -> new LookingEvents(LOOK)), listener);
    watcher.open();
    watcher.single.watch(files.files(), watcher.events);
    watcher.thread.setDaemon(true);
    watcher.thread.start();
    return watcher;
  }

  /**
   * The events of the system, by a library that is loaded for it.
   *
   * @param findings gets an error if the library is missing
   */
  public static Optional<DirectoryEvents> events(Libraries libraries, Consumer<Finding> findings) {
    return libraries.adapter(LIBRARY, DirectoryEvents.class, ADAPTER, findings);
  }

  /**
   * Watches other files from now on. What changes in new ones before this returns may be missed.
   */
  public void watch(WatchedFiles wanted) {
    lock.lock();
    try {
      if (!wanted.equals(files)) {
        if (!wanted.trees().equals(files.trees()) || !wanted.outside().equals(files.outside())) {
          lost = true;
          batches.addAll(System.nanoTime());
        }
        others = true;
        files = wanted;
        something.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    long tick = System.nanoTime() + TICK;
    while (await(tick)) {
      if (tick - System.nanoTime() <= 0 || hasOthers()) {
        tick = System.nanoTime() + TICK;
        lookAround();
      }
      FileBatch batch = takeIfComplete();
      if (batch != null && (batch.all() || !batch.files().isEmpty())) {
        listener.changed(batch);
      }
    }
  }

  /** Waits until there is something to do; false if there never will be. */
  @SuppressWarnings("WaitNotInLoop") // who calls it looks again
  private boolean await(long tick) {
    lock.lock();
    try {
      long now = System.nanoTime();
      long wait = Math.min(batches.remaining(now), Math.max(0, tick - now));
      if (wait > 0 && !closed && !others) {
        something.awaitNanos(wait);
      }
      return !closed;
    } catch (InterruptedException e) {
      return false;
    } finally {
      lock.unlock();
    }
  }

  private boolean hasOthers() {
    lock.lock();
    try {
      boolean were = others;
      others = false;
      return were;
    } finally {
      lock.unlock();
    }
  }

  /** Looks at what no event tells of. */
  private void lookAround() {
    single.watch(files.files(), events);
    single.look(events);
    if (!Roots.of(files.trees()).equals(roots)) {
      heard.lost();
    }
  }

  private @Nullable FileBatch takeIfComplete() {
    boolean reopens;
    IOException reason;
    lock.lock();
    try {
      if (batches.remaining(System.nanoTime()) > 0) {
        return null;
      }
      reopens = lost;
      reason = failure;
      lost = false;
      failure = null;
    } finally {
      lock.unlock();
    }
    if (reopens) {
      // Directories that were made while events were lost are not watched, so all are watched anew;
      // not under the lock, for which the thread of the events may wait.
      reopen(reason);
    }
    lock.lock();
    try {
      return batches.take();
    } finally {
      lock.unlock();
    }
  }

  private void reopen(@Nullable IOException reason) {
    Closeable old = watch;
    if (reason != null) {
      instead(reason);
    }
    open();
    close(old);
  }

  private void open() {
    roots = Roots.of(files.trees());
    watch = () -> {};
    if (roots.existing().isEmpty()) {
      return;
    }
    WatchedDirectories directories = WatchedDirectories.trees(roots.existing(), files.outside());
    try {
      watch = events.watch(directories, heard);
    } catch (IOException e) {
      instead(e);
      try {
        watch = events.watch(directories, heard);
      } catch (IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private void instead(IOException reason) {
    if (!(events instanceof LookingEvents)) {
      events = new LookingEvents(LOOK);
      listener.told(WatchLimit.line(reason));
    }
  }

  private static void close(Closeable watch) {
    try {
      watch.close();
    } catch (IOException e) {
      // It tells nothing any more.
    }
  }

  /** Ends all threads. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      something.signalAll();
    } finally {
      lock.unlock();
    }
    try {
      if (Thread.currentThread() != thread) {
        thread.join(Duration.ofSeconds(5).toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close(watch);
    single.close();
  }

  /** Puts changes into the batch. */
  private final class Heard implements DirectoryEvents.Listener {
    @Override
    public void changed(Path path, boolean made) {
      change(() -> batches.add(path, made, System.nanoTime()));
    }

    @Override
    public void lost() {
      change(
          () -> {
            lost = true;
            batches.addAll(System.nanoTime());
          });
    }

    @Override
    public void failed(IOException reason) {
      change(
          () -> {
            failure = reason;
            lost = true;
            batches.addAll(System.nanoTime());
          });
    }

    private void change(Runnable change) {
      lock.lock();
      try {
        change.run();
        something.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
