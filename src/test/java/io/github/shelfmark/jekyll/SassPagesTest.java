package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SassPagesTest {
  @TempDir private Path directory;

  private Sources source;
  private BuildReport report = BuildReport.builder(List.of()).build();

  @BeforeEach
  void begin() throws IOException {
    source = Sources.in(directory.resolve("docs"));
    source.jekyll("sass: {style: compressed, load_paths: [vendor]}$colour: red");
    source.page("index.md", "");
  }

  private BuiltSite build(String layouts) throws IOException {
    Path output = directory.resolve("site");
    report = LaidOut.build(directory.resolve("docs"), output, layouts);
    return BuiltSite.at(output);
  }

  private List<Finding> ofSass() {
    return report.findings().stream()
        .filter(finding -> finding.code().equals(FindingCode.SASS))
        .toList();
  }

  @Test
  void aStyleSheetIsTemplatedAndCompiled() throws IOException {
    source.file("css/main.scss", "---\n---\n@import 'a', 'b';\nx { y: $c {{ site.colour }} $d }");
    source.file("_sass/_a.scss", "$c: lime;").file("vendor/b.scss", "$d: blue;");

    BuiltSite site = build("jekyll");

    assertThat(site.text("css/main.css")).isEqualTo("x{y:lime red blue}");
    assertThat(site.exists("css/main.scss")).isFalse();
    assertThat(ofSass()).isEmpty();
  }

  @Test
  void aStyleSheetMayImportAPartialOfItsOwnName() throws IOException {
    source.file("css/main.scss", "---\n---\n@import 'main';\nx { y: $c }");
    source.file("_sass/main.scss", "$c: lime;");

    assertThat(build("jekyll").text("css/main.css")).isEqualTo("x{y:lime}");
    assertThat(ofSass()).isEmpty();
  }

  @Test
  void importsAreLookedForInTheConfiguredPathsAndThenInTheSource() throws IOException {
    source.file("css/main.scss", "---\n---\n@import 'a', './parts/b', 'css/c';\nx { y: $a $b $c }");
    source.file("vendor/_a.scss", "$a: lime;").file("_sass/_a.scss", "$a: red;");
    source.file("parts/_b.scss", "$b: blue;").file("css/_c.scss", "$c: pink;");

    assertThat(build("jekyll").text("css/main.css")).isEqualTo("x{y:lime blue pink}");
    assertThat(ofSass()).isEmpty();
  }

  @Test
  void anImportedFileIsPartOfWhatTheNextBuildLooksAt() throws IOException {
    source.file("css/main.scss", "---\n---\n@import 'a';\nx { y: $c }");
    source.file("_sass/a.scss", "$c: lime;");
    build("jekyll");
    source.file("_sass/a.scss", "$c: blue;");
    assertThat(build("jekyll").text("css/main.css")).isEqualTo("x{y:blue}");
    // A file that is found before the other one.
    source.file("_sass/_a.scss", "$c: pink;");

    assertThat(build("jekyll").text("css/main.css")).isEqualTo("x{y:pink}");
    assertThat(report.rendered()).isEqualTo(1);
  }

  @Test
  void errorsHaveTheirPlaceInTheAuthorsFiles() throws IOException {
    source.file("css/main.scss", "---\n---\n\nx { y: $none }");
    build("jekyll");
    assertThat(ofSass())
        .containsExactly(
            Finding.error(
                FindingCode.SASS,
                "css/main.scss",
                new Position(4, 8),
                "the style sheet cannot be compiled: Undefined variable.",
                "Mend it there; the site is published when all is right."));

    source.file("css/main.scss", "---\n---\n@import 'a';").file("_sass/_a.scss", "\n@warn 'hm';");
    build("jekyll");
    assertThat(ofSass())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.message()).isEqualTo("the style sheet warns: hm");
            });
  }

  @Test
  void theThemeNeedsNoStyleSheets() throws IOException {
    source.file("css/main.scss", "---\n---\nx { y: $none }");

    assertThat(build("theme").exists("css/main.css")).isFalse();
    assertThat(ofSass()).isEmpty();
  }
}
