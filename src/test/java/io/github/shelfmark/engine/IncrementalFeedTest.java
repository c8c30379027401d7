package io.github.shelfmark.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import io.github.shelfmark.sink.MemorySink;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a second build makes the feed again. */
class IncrementalFeedTest {
  private static final String CONFIG = "title: T$url: https://example.org$feed: {posts_limit: 2}";

  @TempDir private Path directory;

  private final Recording sink = new Recording(new MemorySink(), ConcurrentHashMap.newKeySet());
  private TestBuild build;

  /** A sink in memory that knows what the last build kept. */
  private record Recording(MemorySink memory, Set<String> kept) implements Sink {
    @Override
    public String state() {
      return memory.state();
    }

    @Override
    public Optional<SinkResult> intact() {
      return memory.intact();
    }

    @Override
    public void open() {
      kept.clear();
      memory.open();
    }

    @Override
    public boolean keep(String path) {
      kept.add(path);
      return memory.keep(path);
    }

    @Override
    public void write(String path, byte[] bytes) {
      memory.write(path, bytes);
    }

    @Override
    public SinkResult commit() {
      return memory.commit();
    }

    @Override
    public void abandon() {
      memory.abandon();
    }
  }

  @BeforeEach
  void writeASite() throws IOException {
    build = TestBuild.in(directory);
    build.source().config(CONFIG).file("index.md", "# Home\n").file("target.md", "# Target\n");
    post(1, "Old.");
    post(2, "[target](/target.md)");
    post(3, "New.\n\n::: sections\n/guide/\n:::");
    build.source().file("guide/a.md", "# Guide A\n");
    assertThat(build()).isFalse();
  }

  private void post(int day, String text) throws IOException {
    String date = "---\ndate: 2026-01-0" + day + "\n---\n";
    build.source().file("news/p" + day + ".md", date + "# Post " + day + "\n\n" + text + "\n");
  }

  /** Builds, and returns whether the feed was kept. */
  private boolean build() throws IOException {
    assertThat(TestBuild.told(build.run(sink))).isEmpty();
    return sink.kept().contains("feed.xml");
  }

  private String feed() {
    return new String(sink.memory().files().get("feed.xml"), UTF_8);
  }

  @Test
  void isKeptIfNothingThatItShowsChanges() throws IOException {
    build.source().file("index.md", "# Home\n\nMore.\n").file("target.md", "# Another\n");
    post(1, "Older.");

    assertThat(build()).isTrue();
    assertThat(feed()).contains("Post 3", "Post 2").doesNotContain("Post 1");
  }

  @Test
  void isMadeAgainIfAPostChanges() throws IOException {
    post(3, "Changed.");

    assertThat(build()).isFalse();
    assertThat(feed()).contains("Changed.");
  }

  @Test
  void isMadeAgainIfThereIsANewPost() throws IOException {
    post(4, "Newest.");

    assertThat(build()).isFalse();
    assertThat(feed()).contains("Post 4").doesNotContain("Post 2");
  }

  @Test
  void isMadeAgainIfATargetMoves() throws IOException {
    build.source().file("target.md", "---\npermalink: /moved/\n---\n# Target\n");

    assertThat(build()).isFalse();
    assertThat(feed()).contains("../moved/index.html");
  }

  @Test
  void isMadeAgainIfAListInAPostChanges() throws IOException {
    build.source().file("guide/a.md", "# Guide B\n");

    assertThat(build()).isFalse();
    assertThat(feed()).contains("Guide B");
  }

  @Test
  void isMadeAgainIfItsSettingsChange() throws IOException {
    build.source().config(CONFIG.replace("2}", "3}"));

    assertThat(build()).isFalse();
    assertThat(feed()).contains("Post 1");
  }

  @Test
  void isGoneIfItIsSwitchedOff() throws IOException {
    build.source().config("title: T$url: https://example.org");
    build();

    assertThat(sink.memory().files()).doesNotContainKey("feed.xml");
  }
}
