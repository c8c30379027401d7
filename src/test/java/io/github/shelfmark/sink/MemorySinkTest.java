package io.github.shelfmark.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemorySinkTest {
  @TempDir private Path directory;

  private final MemorySink sink = new MemorySink();
  private TestBuild build;

  @BeforeEach
  void writeASite() throws IOException {
    build = TestBuild.in(directory);
    build.source().config("title: T$url: https://example.org");
    build.source().file("index.md", "# Home\n\n[a](a/one.md)\n").file("a/one.md", "# One\n");
    build.source().page("a/two.md", "title: Two$redirect_from: /old/").file("a/p.bin", "\0\1\2");
  }

  @Test
  void holdsTheSameBytesAsADirectory() throws IOException {
    BuildReport inMemory = build.run(sink);
    assertThat(build.output()).doesNotExist();

    BuildReport inDirectory = build.run();

    assertThat(sink.files()).containsExactlyInAnyOrderEntriesOf(build.files());
    assertThat(inMemory.written()).isEqualTo(inDirectory.written()).isEqualTo(sink.files().size());
    assertThat(inMemory.bytes()).isEqualTo(inDirectory.bytes());
  }

  @Test
  void aSecondBuildReusesPages() throws IOException {
    BuildReport first = build.run(sink);
    Map<String, byte[]> before = sink.files();
    build.source().file("a/one.md", "# One\n\nMore.\n");

    BuildReport second = build.run(sink);

    assertThat(second.rendered()).isEqualTo(1);
    assertThat(second.reused()).isEqualTo(first.rendered() - 1);
    // The page, its twin, the files with the texts of all pages and the index of the search.
    assertThat(second.written()).isBetween(2, first.written() - 1);
    assertThat(second.unchanged()).isEqualTo(first.written() - second.written());
    assertThat(sink.files().get("a/two.html")).isSameAs(before.get("a/two.html"));
    build.run();
    assertThat(sink.files()).containsExactlyInAnyOrderEntriesOf(build.files());
  }

  @Test
  void aFailedBuildLeavesTheSiteAsItWas() throws IOException {
    BuildReport first = build.run(sink);
    Map<String, byte[]> before = sink.files();
    String state = sink.state();
    build.source().file("a/one.md", "# One\n\n[gone](gone.md)\n").file("a/new.txt", "new");

    assertThat(build.run(sink).published()).isFalse();

    assertThat(sink.files()).isSameAs(before);
    assertThat(sink.state()).isEqualTo(state);
    build.source().file("a/one.md", "# One\n\n[new](new.txt)\n");
    BuildReport third = build.run(sink);
    assertThat(third.published()).isTrue();
    assertThat(third.reused()).isPositive().isLessThan(first.rendered());
    assertThat(sink.files()).containsKey("a/new.txt");
  }

  @Test
  void removedFilesAreGone() throws IOException {
    sink.open();
    sink.write("a", new byte[] {1});
    sink.write("b", new byte[] {2});
    sink.commit();
    sink.open();
    assertThat(sink.keep("a")).isTrue();
    assertThat(sink.keep("c")).isFalse();

    assertThat(sink.commit().removed()).isEqualTo(1);
    assertThat(sink.files()).containsOnlyKeys("a");
  }

  @Test
  void readersSeeOnlyCommittedBuilds() {
    sink.open();
    sink.write("a", new byte[] {1});

    assertThat(sink.files()).isEmpty();
    assertThat(sink.state()).isEmpty();
    assertThat(sink.intact()).isEmpty();
    sink.abandon();
    sink.open();
    sink.write("b", new byte[] {1});
    sink.commit();
    assertThat(sink.files()).containsOnlyKeys("b");
    assertThat(sink.intact()).isPresent();
  }

  @Test
  void eachSinkAndEachBuildHasAStateOfItsOwn() {
    MemorySink other = new MemorySink();
    for (MemorySink each : new MemorySink[] {sink, other}) {
      each.open();
      each.commit();
    }
    String first = sink.state();

    assertThat(first).isNotEqualTo(other.state());
    sink.open();
    sink.commit();
    assertThat(sink.state()).isNotEqualTo(first);
  }
}
