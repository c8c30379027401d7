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
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final ProgressDisplay display;
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile State state = new State(Stage.READING, 0, new LongAdder());

  /** Each stage counts for itself. */
  private record State(Stage stage, int total, LongAdder done) {}

  /**
   * Starts watching.
   *
   * @param patience how long nothing is shown; a log is more patient than a terminal
   */
  ProgressTicker(ProgressDisplay display, Duration patience) {
    this.display = display;
    Thread thread = new Thread(() -> tick(patience), "shelfmark-progress");
    thread.setDaemon(true);
    thread.start();
  }

  private void tick(Duration patience) {
    try {
      Duration pause = patience.compareTo(display.pause()) > 0 ? patience : display.pause();
      while (!over.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        display.show(text());
        pause = display.pause();
      }
      display.clear();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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

  @Override
  public void close() {
    over.countDown();
  }
}
