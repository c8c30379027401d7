package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.sink.MemorySink;
import io.github.shelfmark.sink.NoSink;
import io.github.shelfmark.testing.SearchFiles;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is that of a clean build, whichever pages were kept. */
class SearchBuildTest {
  private static final Duration SETTLED = Duration.ofMillis(2300);

  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory.resolve("a"));
    build.source().file("index.md", "# Harbour\n\n[A](a.md) [B](b.md)\n");
    build.source().file("a.md", "# Anchors\n\nalpha\n").file("b.md", "# Berths\n\nbravo\n");
  }

  private void requireSameAsClean() throws IOException {
    TestBuild clean = TestBuild.in(Files.createTempDirectory(directory, "clean"));
    for (String name : new String[] {"index.md", "a.md", "b.md", "site.yml"}) {
      Path file = build.source().directory().resolve(name);
      if (Files.exists(file)) {
        clean.source().file(name, Files.readString(file));
      }
    }
    clean.run();
    assertThat(build.files()).containsExactlyEntriesOf(clean.files());
  }

  @Test
  void keptPagesAreFoundAsBefore() throws IOException {
    build.run();
    build.source().file("a.md", "# Anchors\n\namber\n");

    BuildReport report = build.run();

    assertThat(report.rendered()).isEqualTo(1);
    assertThat(SearchFiles.texts(build.output()))
        .contains("amber", "bravo")
        .doesNotContain("alpha");
    requireSameAsClean();
  }

  @Test
  void aPageThatIsGoneIsNotFound() throws IOException {
    build.run();
    Files.delete(build.source().directory().resolve("b.md"));
    build.source().file("index.md", "# Harbour\n\n[A](a.md)\n");

    build.run();

    assertThat(SearchFiles.texts(build.output())).contains("alpha").doesNotContain("bravo");
    requireSameAsClean();
  }

  @Test
  void withoutTheirTextsPagesAreMadeAgain() throws IOException {
    build.run();
    for (String damage : new String[] {"", "shelfmark texts 1\n", "nothing"}) {
      Path texts = directory.resolve("a/work/texts");
      assertThat(texts).exists();
      if (damage.isEmpty()) {
        Files.delete(texts);
      } else {
        Files.writeString(texts, damage);
      }
      build.source().file("a.md", "# Anchors\n\namber " + damage.length() + "\n");

      BuildReport report = build.run();

      assertThat(report.published()).isTrue();
      assertThat(report.reused()).isZero();
      requireSameAsClean();
    }
  }

  @Test
  void nothingIsReadIfNothingHasChanged() throws Exception {
    build.run();
    Thread.sleep(SETTLED.toMillis());
    build.run();
    Path texts = directory.resolve("a/work/texts");
    Files.delete(texts);

    BuildReport report = build.run();

    assertThat(report.written()).isZero();
    assertThat(report.rendered()).isZero();
    assertThat(texts).doesNotExist();
  }

  @Test
  void aSiteCanBeWithoutASearch() throws IOException {
    build.run();
    build.source().config("search: false");

    build.run();

    assertThat(directory.resolve("a/work/texts")).doesNotExist();
    assertThat(build.files().keySet())
        .noneMatch(path -> path.startsWith("shelfmark/search/") || path.equals("search.html"));
    assertThat(Files.readString(build.output().resolve("a.html"))).doesNotContain("search");
    requireSameAsClean();
    Files.delete(build.source().directory().resolve("site.yml"));
    build.run();
    requireSameAsClean();
  }

  @Test
  void frontMatterLeavesAPageOut() throws IOException {
    build.run();
    build.source().file("a.md", "---\nsearch: false\n---\n# Anchors\n\nalpha\n");

    build.run();

    assertThat(SearchFiles.texts(build.output())).contains("bravo").doesNotContain("alpha");
    requireSameAsClean();
  }

  @Test
  void checksMakeNoIndex() throws IOException {
    assertThat(build.run(new NoSink()).published()).isTrue();
    assertThat(directory.resolve("a/work-of-sink/texts")).doesNotExist();
  }

  @Test
  void sitesInMemoryHaveASearch() throws IOException {
    MemorySink sink = new MemorySink();
    build.run(sink);
    build.source().file("a.md", "# Anchors\n\namber\n");
    BuildReport report = build.run(sink);

    assertThat(report.rendered()).isEqualTo(1);
    build.run();
    assertThat(sink.files().get("shelfmark/search/index.bin"))
        .isEqualTo(build.files().get("shelfmark/search/index.bin"));
  }

  @Test
  void modulesAreSearchedWithTheirSections() throws IOException {
    Sources module = Sources.in(directory.resolve("dock/src/docs"));
    module.file("index.md", "# Dock\n").file("crane.md", "# Crane\n\ncharlie\n");
    module.file("search.md", "---\nsearch: false\n---\n# Searching\n\ndelta\n");
    Path output = directory.resolve("all");
    BuildRequest request =
        BuildRequest.builder(build.source().directory(), output)
            .work(directory.resolve("all-work"))
            .module(SourceRoot.module("dock", module.directory()).titled("The dock"))
            .fallbacks(Map.of("title", "Everything"))
            .now(Sources.NOW)
            .threads(2)
            .build();

    assertThat(Shelfmark.build(request).published()).isTrue();

    assertThat(SearchFiles.texts(output)).contains("charlie", "bravo").doesNotContain("delta");
    assertThat(SearchFiles.text(output, "pages-0.bin")).contains("dock/crane.html");
    assertThat(SearchFiles.text(output, "index.bin")).contains("The dock");
    assertThat(output.resolve("search.html")).exists();
  }
}
