package io.github.shelfmark.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A long definition that is used often makes a page of gigabytes of a file of kilobytes. */
class RepetitionTest {
  private static final int OFTEN = 5000;
  private static final String LONG = "y".repeat(100_000);

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "jekyll     | HTML | *[HTML]: LONG",
        "jekyll     | [a]  | [a]: http://example.org/LONG",
        "jekyll     | [a]  | [a]: http://example.org/ \"LONG\"",
        "commonmark | [a]  | [a]: https://example.org/LONG",
        "commonmark | [a]  | [a]: https://example.org/ 'LONG'",
        "commonmark | ![a] | [a]: https://example.org/LONG",
        "flexmark   | [a]  | [a]: https://example.org/LONG",
        "flexmark   | ![a] | [a]: https://example.org/ 'LONG'"
      })
  void ofLongDefinitionsIsBounded(String dialect, String use, String definition)
      throws IOException {
    TestBuild build = TestBuild.in(directory);
    build.source().file("site.yml", "title: T\ndialect: " + dialect + "\n");
    build
        .source()
        .file(
            "a.md",
            "---\ntitle: A\n---\n\n"
                + (use + " x\n").repeat(OFTEN)
                + "\n\n"
                + definition.replace("LONG", LONG)
                + "\n");
    BuildReport report = build.run();
    assertThat(report.findings()).extracting(Finding::code).containsExactly(FindingCode.BUDGET);
    Finding finding = report.findings().get(0);
    assertThat(finding.file()).isEqualTo("a.md");
    assertThat(finding.position().line()).isGreaterThan(4);
  }
}
