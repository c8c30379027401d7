package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncludesTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "README.md, README.md, true",
    "README.md, docs/README.md, false",
    "*.md, a.md, true",
    "*.md, docs/a.md, false",
    "**/*.md, a.md, true",
    "**/*.md, a/b/c.md, true",
    "**/*.md, a/b/c.md.bak, false",
    "docs/**, docs/a/b.png, true",
    "docs/**, docs2/a, false",
    "docs/, docs/a/b, true",
    "/docs/**, docs/a, true",
    "./docs/*.md, docs/a.md, true",
    "docs/*/a.md, docs/x/a.md, true",
    "docs/*/a.md, docs/x/y/a.md, false",
    "**/src/**/a?.md, m/src/x/y/ab.md, true",
    "**/src/**/a?.md, src/ab.md, true",
    "**/a/**/a/**/b, a/x/a/y/b, true",
    "**/a/**/a/**/b, a/x/y/b, false",
    "a*b*c, axxbxxc, true",
    "a*b*c, axxcxxb, false",
    "**, any/thing, true",
    "docs\\*.md, docs/a.md, true",
  })
  void patternsAreThoseOfMaven(String glob, String path, boolean matches) {
    assertThat(new Includes(List.of(glob)).match(path)).isEqualTo(matches);
  }

  @Test
  void patternsThatMatchNothingAreSlowForNobody() {
    String glob = "**/a/".repeat(50) + "*a*a*a*a*a*a*a*b";
    assertThat(new Includes(List.of(glob)).match("a/".repeat(1000) + "a".repeat(2000))).isFalse();
  }

  @Test
  void onlyDirectoriesThatMayHaveFilesAreVisited() {
    Includes includes = new Includes(List.of("README.md", "docs/guide/*.md", "*/site/**"));
    assertThat(includes.mayBeIn("docs")).isTrue();
    assertThat(includes.mayBeIn("docs/guide")).isTrue();
    Includes narrow = new Includes(List.of("README.md", "docs/guide/*.md"));
    assertThat(narrow.mayBeIn("src")).isFalse();
    assertThat(narrow.mayBeIn("docs/other")).isFalse();
    assertThat(new Includes(List.of()).mayBeIn("any")).isTrue();
  }

  @Test
  void aPatternThatMatchesNothingIsTold() throws IOException {
    Sources sources =
        Sources.in(directory).config("includes: [doc/**, a.md]").file("a.md", "").file("b.md", "");
    assertThat(sources.read().documents()).extracting(Document::path).containsExactly("a.md");
    assertThat(sources.told())
        .containsExactly("warning includes no file matches \"doc/**\" of \"includes\"");
  }

  @Test
  void aHiddenFileCanBeNamed() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("includes: [.github/CONTRIBUTING.md, '**/*.md']")
            .file(".github/CONTRIBUTING.md", "")
            .file(".github/other.md", "")
            .file(".hidden/x.md", "")
            .file("a.md", "");
    assertThat(sources.read().documents())
        .extracting(Document::path)
        .containsExactly(".github/CONTRIBUTING.md", ".github/other.md", "a.md");
  }

  @Test
  void theKeyIsAJekyllSitesOwn() throws IOException {
    Sources sources =
        Sources.in(directory).jekyll("includes: [x]").page("a.md", "").page("b.md", "");
    assertThat(sources.read().documents()).hasSize(2);
    assertThat(sources.told()).isEmpty();
  }
}
