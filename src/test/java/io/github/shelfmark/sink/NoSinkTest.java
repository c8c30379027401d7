package io.github.shelfmark.sink;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoSinkTest {
  @TempDir private Path directory;

  private TestBuild build;

  /** A site of the Jekyll kind, because its broken links are warnings and do not fail the build. */
  @BeforeEach
  void writeASite() throws IOException {
    build = TestBuild.in(directory);
    build.source().jekyll("title: T");
    build.source().file("index.md", "---\n---\n[x](/gone.html)\n");
    build
        .source()
        .file("a.md", "---\n---\n[y](/away.html)\n")
        .file("b.md", "---\n---\n{% nope %}\n");
  }

  @Test
  void findsTheSameAsADirectoryAndWritesNothing() throws IOException {
    BuildReport nothing = build.run(new NoSink());

    assertThat(build.output()).doesNotExist();
    assertThat(nothing.published()).isTrue();
    assertThat(nothing.written()).isZero();
    assertThat(nothing.findings()).isEqualTo(build.run().findings()).hasSize(3);
  }

  @Test
  void findsTheSameIfPagesAreReused() throws IOException {
    BuildReport first = build.run(new NoSink());

    BuildReport second = build.run(new NoSink());

    assertThat(second.reused()).isPositive();
    assertThat(second.findings()).isEqualTo(first.findings());
  }

  @Test
  void findsTheSameAfterAChange() throws IOException {
    build.run(new NoSink());
    build.source().file("index.md", "---\n---\n[x](/gone.html) [z](/lost.html)\n");
    build.source().file("away.html", "here");

    BuildReport changed = build.run(new NoSink());

    assertThat(changed.findings()).isEqualTo(build.run().findings()).hasSize(3);
    assertThat(TestBuild.told(changed))
        .noneMatch(line -> line.contains("away"))
        .anyMatch(line -> line.contains("lost"));
  }

  @Test
  void aDirectoryThatWasBuiltBeforeIsNotTouched() throws IOException {
    build.run();
    var before = build.files();
    build.source().file("c.md", "---\n---\nnew\n");

    build.run(new NoSink());

    assertThat(build.files()).containsExactlyInAnyOrderEntriesOf(before);
  }

  @Test
  void anErrorFailsTheBuild() throws IOException {
    build.source().file("site.yml", "title: T\n").file("c.md", "[gone](gone.md)\n");

    BuildReport report = build.run(new NoSink());

    assertThat(report.published()).isFalse();
    assertThat(report.findings()).isEqualTo(build.run().findings());
  }

  @Test
  void countsWhatWouldBeThere() {
    NoSink sink = new NoSink();
    sink.open();
    sink.write("a", new byte[3]);
    assertThat(sink.keep("b")).isTrue();

    assertThat(sink.commit().unchanged()).isEqualTo(2);
  }
}
