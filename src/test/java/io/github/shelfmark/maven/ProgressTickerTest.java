package io.github.shelfmark.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildProgress.Stage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTickerTest {
  /** A display that shows as often as it can. */
  private static final class Screen implements ProgressDisplay {
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
    private final List<String> cleared = new CopyOnWriteArrayList<>();

    @Override
    public void show(String text) {
      shown.add(text);
    }

    @Override
    public Duration pause() {
      return Duration.ofMillis(1);
    }

    @Override
    public void clear() {
      cleared.add("");
    }

    void await(String text) throws InterruptedException {
      String last = "";
      while (!last.equals(text)) {
        last = shown.poll(20, TimeUnit.SECONDS);
        assertThat(last).as("nothing more is shown").isNotNull();
      }
    }
  }

  @Test
  void showsStageAndCount() throws InterruptedException {
    Screen screen = new Screen();
    try (ProgressTicker ticker = new ProgressTicker(screen, Duration.ZERO)) {
      screen.await("Reading documents");
      ticker.start(Stage.RENDERING, 10_400);
      for (int i = 0; i < 1_234; i++) {
        ticker.done();
      }
      screen.await("Rendering pages: 1,234 of 10,400");
      ticker.start(Stage.WRITING, 0);
      screen.await("Putting the site in place");
      ticker.start(Stage.WAITING, 0);
      screen.await("Waiting for another build in the same directory");
    }
  }

  @Test
  void aShortBuildShowsNothing() {
    Screen screen = new Screen();
    try (ProgressTicker ticker = new ProgressTicker(screen, Duration.ofHours(1))) {
      ticker.start(Stage.RENDERING, 1);
    }
    assertThat(screen.shown).isEmpty();
  }

  @Test
  void aLineIsWrittenOverAndTakenBack() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ProgressDisplay line = ProgressDisplay.line(new PrintStream(bytes, true, UTF_8));
    line.show("Reading documents");
    line.show("Rendering");
    line.clear();
    assertThat(bytes.toString(UTF_8))
        .isEqualTo("\rReading documents\u001b[K\rRendering\u001b[K\r\u001b[K");
  }

  @Test
  void whatWasNeverShownIsNotTakenBack() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ProgressDisplay.line(new PrintStream(bytes, true, UTF_8)).clear();
    assertThat(bytes.size()).isZero();
  }
}
