package io.github.shelfmark.serve;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.BuildSession;
import io.github.shelfmark.FileChanges;
import io.github.shelfmark.Preview;
import io.github.shelfmark.serve.watch.FileBatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Builds on one thread whenever something has changed. What a document says is previewed first, on
 * the thread that tells of it, also while a build runs. Nothing that a build throws ends the loop.
 */
final class BuildLoop implements AutoCloseable {
  /** After so many builds in a row that were cancelled, one may end: else there might never be. */
  private static final int MOST_CANCELLED = 3;

  private final Browsers browsers;
  private final BuildSession session;
  private final LoopTeller teller;
  private final RequestReader requests;
  private final Consumer<Set<Path>> watched;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition something = lock.newCondition();
  private final PendingChanges pending = new PendingChanges();
  private final CountDownLatch first = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "shelfmark-build");
  private boolean running;
  private boolean closed;
  private int cancelled;

  /**
   * A loop that has not been started.
   *
   * @param watched gets the single files to watch after each build
   */
  BuildLoop(
      Browsers browsers, LoopTeller teller, RequestReader requests, Consumer<Set<Path>> watched) {
    this.browsers = browsers;
    this.session = browsers.session();
    this.teller = teller;
    this.requests = requests;
    this.watched = watched;
  }

  /** Starts with a build of everything. */
  void start() {
    lock.lock();
    try {
      pending.add(FileChanges.ALL);
    } finally {
      lock.unlock();
    }
    thread.setDaemon(true);
    thread.start();
  }

  /** Files have changed. */
  void changed(FileBatch batch) {
    requests.changed(batch);
    boolean previewed = !batch.all() && !requests.isStale() && isPreviewed(batch.files());
    Set<Path> files = new HashSet<>(batch.files());
    files.addAll(batch.passing());
    lock.lock();
    try {
      if (previewed) {
        pending.addPreviewed(files, System.nanoTime());
      } else {
        pending.add(batch.all() ? FileChanges.ALL : FileChanges.of(files));
        if (running && cancelled < MOST_CANCELLED) {
          session.cancel();
        }
      }
      something.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Shows the new text of documents at once, and says whether that was all. */
  private boolean isPreviewed(Set<Path> files) {
    long start = System.nanoTime();
    List<Preview> previews;
    try {
      previews = browsers.preview(files);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The build that follows tells of it.
      return false;
    }
    if (previews.isEmpty()) {
      return false;
    }
    teller.previewed(files, previews, requests.last(), Duration.ofNanos(System.nanoTime() - start));
    Set<Path> rest = new HashSet<>(files);
    previews.forEach(preview -> rest.remove(preview.source()));
    return rest.isEmpty();
  }

  private void run() {
    while (awaitChanges()) {
      FileChanges changes;
      boolean previewed;
      lock.lock();
      try {
        previewed = pending.isPreviewed();
        changes = pending.take();
        running = true;
      } finally {
        lock.unlock();
      }
      try {
        build(changes, previewed);
      } catch (Exception | Error e) {
        failed(e);
      }
    }
  }

  private boolean awaitChanges() {
    lock.lock();
    try {
      running = false;
      while (!closed) {
        long remaining = pending.remaining(System.nanoTime());
        if (remaining == 0) {
          return true;
        }
        if (remaining == PendingChanges.NEVER) {
          something.await();
        } else {
          something.awaitNanos(remaining);
        }
      }
    } catch (InterruptedException e) {
      // Ended from outside.
    } finally {
      lock.unlock();
    }
    first.countDown();
    return false;
  }

  private void build(FileChanges changes, boolean previewed) {
    boolean again = requests.isStale() && requests.read();
    FileChanges all = again ? FileChanges.ALL : changes;
    BuildRequest request = requests.last().build();
    teller.begins();
    try {
      BuildReport report = session.build(request, all);
      cancelled = 0;
      teller.ends(report, changes, requests.last(), previewed);
      watched.accept(session.watched());
      first.countDown();
    } catch (CancellationException e) {
      cancelled++;
      again(all);
    } catch (IOException e) {
      later(all);
      if (!isClosed()) {
        teller.ioFailed(e);
      }
      first.countDown();
    } finally {
      teller.ended();
    }
  }

  private void again(FileChanges changes) {
    lock.lock();
    try {
      pending.addAgain(changes, System.nanoTime());
    } finally {
      lock.unlock();
    }
  }

  private void later(FileChanges changes) {
    lock.lock();
    try {
      pending.addForLater(changes);
    } finally {
      lock.unlock();
    }
  }

  /** What the session knows may be half of something, so all is looked at the next time. */
  private void failed(Throwable failure) {
    later(FileChanges.ALL);
    if (!isClosed()) {
      teller.failed(failure);
    }
    first.countDown();
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the end of the first build. */
  boolean awaitFirst(Duration most) throws InterruptedException {
    return first.await(most.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Ends a running build and the thread. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      something.signalAll();
      if (running) {
        session.cancel();
      }
    } finally {
      lock.unlock();
    }
    try {
      thread.join(Duration.ofSeconds(2).toMillis());
      if (thread.isAlive()) {
        thread.interrupt();
        thread.join(Duration.ofSeconds(5).toMillis());
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
  }
}
