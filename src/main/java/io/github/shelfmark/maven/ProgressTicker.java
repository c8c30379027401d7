package io.github.shelfmark.maven;

import io.github.shelfmark.BuildProgress;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Shows now and then how far a build is, once it takes longer than anybody likes to wait. */
final class ProgressTicker implements BuildProgress, AutoCloseable {
  /** A build that is over sooner needs no explanation. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ProgressDisplay display;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile State state = new State(Stage.READING, 0, new LongAdder());

  /** Each stage counts for itself. */
  private record State(Stage stage, int total, LongAdder done) {}

  /** The passing of time. */
  interface Clock {
    /** Lets so much time pass, less when the build ends. */
    void await(Duration time) throws InterruptedException;
  }

  /** A ticker that shows nothing until it is {@link #run}. */
  ProgressTicker(ProgressDisplay display) {
    this.display = display;
  }

  /** A ticker with a thread of its own, until it is closed. */
  static ProgressTicker start(ProgressDisplay display) {
    ProgressTicker ticker = new ProgressTicker(display);
    Thread thread = new Thread(() -> ticker.run(ticker::awaitEnd), "shelfmark-progress");
    thread.setDaemon(true);
    thread.start();
    return ticker;
  }

  private void awaitEnd(Duration time) throws InterruptedException {
    // Whether the end has come is asked where it cannot come in between.
    boolean unused = over.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Shows the build's progress until its end. */
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
          case WRITING -> "Putting the site in place";
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

  /**
   * Ends the display. What is logged from now on stands alone: nothing is shown or erased later.
   */
  @Override
  public synchronized void close() {
    if (over.getCount() > 0) {
      over.countDown();
      display.clear();
    }
  }
}
