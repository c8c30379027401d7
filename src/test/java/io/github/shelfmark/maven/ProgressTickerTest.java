package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildProgress.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProgressTickerTest {
  private static final String CLEARED = "(cleared)";

  /** A display that records what it shows. */
  private static class Screen implements ProgressDisplay {
    private final Duration pause;
    final List<String> shown = new ArrayList<>();

    Screen(Duration pause) {
      this.pause = pause;
    }

    @Override
    public void show(String text) {
      shown.add(text);
    }

    @Override
    public Duration pause() {
      return pause;
    }

    @Override
    public void clear() {
      shown.add(CLEARED);
    }
  }

  private final Screen screen = new Screen(Duration.ofMillis(250));
  private final ProgressTicker ticker = new ProgressTicker(screen);
  private final List<Duration> waited = new ArrayList<>();

  /** Runs a build in which these events happen while the ticker waits; then it ends. */
  private void build(ProgressTicker of, Runnable... events) {
    of.run(
        time -> {
          if (waited.size() == events.length) {
            of.close();
          } else {
            events[waited.size()].run();
          }
          waited.add(time);
        });
  }

  @Test
  void showsStageAndCount() {
    build(
        ticker,
        () -> {},
        () -> {
          ticker.start(Stage.RENDERING, 10_400);
          for (int i = 0; i < 1_234; i++) {
            ticker.done();
          }
        },
        () -> ticker.start(Stage.WRITING, 0),
        () -> ticker.start(Stage.WAITING, 0));
    assertThat(screen.shown)
        .containsExactly(
            "Reading documents",
            "Rendering pages: 1,234 of 10,400",
            "Writing the site",
            "Waiting for another build in the same directory",
            CLEARED);
  }

  @Test
  void aBuildOfLessThanTwoSecondsShowsNothing() {
    build(ticker);
    assertThat(waited).containsExactly(Duration.ofSeconds(2));
    assertThat(screen.shown).containsExactly(CLEARED);
  }

  @Test
  void aTerminalIsUpdatedAFewTimesASecond() {
    build(ticker, () -> {}, () -> {});
    assertThat(waited)
        .containsExactly(Duration.ofSeconds(2), Duration.ofMillis(250), Duration.ofMillis(250));
  }

  @Test
  void aLogGetsALineEveryTenSeconds() {
    List<String> lines = new ArrayList<>();
    build(new ProgressTicker(new ProgressLog(new ListLog(lines))), () -> {}, () -> {});
    assertThat(waited)
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(10));
    assertThat(lines).containsExactly("I Reading documents", "I Reading documents");
  }

  @Test
  void closingTwiceClearsOnce() {
    ticker.close();
    ticker.close();
    assertThat(screen.shown).containsExactly(CLEARED);
  }

  /** Otherwise it would write into the summary, or erase its beginning. */
  @Test
  @Timeout(20)
  void nothingIsShownAfterTheEnd() throws InterruptedException {
    CountDownLatch showing = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Screen slow =
        new Screen(Duration.ofMillis(1)) {
          @Override
          public void show(String text) {
            showing.countDown();
            try {
              // While this display blocks, the build cannot continue with its summary.
              assertThat(closing.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
            super.show(text);
          }
        };
    ProgressTicker watched = new ProgressTicker(slow);
    Thread thread = new Thread(() -> watched.run(time -> {}));
    thread.start();
    showing.await();
    closing.countDown();
    watched.close();
    List<String> shown = List.copyOf(slow.shown);
    thread.join();

    assertThat(shown).contains("Reading documents").endsWith(CLEARED);
    assertThat(slow.shown).isEqualTo(shown);
  }

  @Test
  @Timeout(20)
  void itsThreadEndsWithTheBuild() throws InterruptedException {
    ProgressTicker started = ProgressTicker.start(screen);
    Thread thread =
        Thread.getAllStackTraces().keySet().stream()
            .filter(running -> running.getName().equals("shelfmark-progress"))
            .findAny()
            .orElseThrow();
    assertThat(thread.isDaemon()).isTrue();
    started.close();
    thread.join();
  }
}
