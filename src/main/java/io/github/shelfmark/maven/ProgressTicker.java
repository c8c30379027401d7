package io.github.shelfmark.maven;

import io.github.shelfmark.BuildProgress;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Shows the progress of builds that take longer than a few seconds. */
final class ProgressTicker implements BuildProgress, AutoCloseable {
  /** Shorter builds show no progress. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ProgressDisplay display;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile State state = new State(Stage.READING, 0, new LongAdder());

  /** A stage and its own counter. */
  private record State(Stage stage, int total, LongAdder done) {}

  /** Waits; replaceable in tests. */
  interface Clock {
    /** Waits for the given time, or less if the build ends. */
    void await(Duration time) throws InterruptedException;
  }

  /** Creates a ticker that shows nothing until {@link #run} is called. */
  ProgressTicker(ProgressDisplay display) {
    this.display = display;
  }

  /** Starts a ticker on a thread of its own, which runs until the ticker is closed. */
  static ProgressTicker start(ProgressDisplay display) {
    ProgressTicker ticker = new ProgressTicker(display);
    Thread thread = new Thread(() -> ticker.run(ticker::awaitEnd), "shelfmark-progress");
    thread.setDaemon(true);
    thread.start();
    return ticker;
  }

  private void awaitEnd(Duration time) throws InterruptedException {
    // Result ignored: show() re-checks the latch while holding the lock.
    boolean unused = over.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Shows progress until the build ends. */
  void run(Clock clock) {
    Duration pause = display.pause();
    try {
      clock.await(pause.compareTo(PATIENCE) < 0 ? PATIENCE : pause);
      while (show()) {
        clock.await(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean show() {
    if (over.getCount() == 0) {
      return false;
    }
    display.show(text());
    return true;
  }

  private String text() {
    State now = state;
    String what =
        switch (now.stage()) {
          case WAITING -> "Waiting for another build in the same directory";
          case READING -> "Reading documents";
          case RENDERING -> "Rendering pages";
          case WRITING -> "Writing the site";
        };
    return now.total() == 0
        ? what
        : String.format(Locale.ROOT, "%s: %,d of %,d", what, now.done().sum(), now.total());
  }

  @Override
  public void start(Stage stage, int total) {
    state = new State(stage, total, new LongAdder());
  }

  @Override
  public void done() {
    state.done().increment();
  }

  /** Ends the display. Nothing is shown or erased after this, so later log lines stay intact. */
  @Override
  public synchronized void close() {
    if (over.getCount() > 0) {
      over.countDown();
      display.clear();
    }
  }
}
