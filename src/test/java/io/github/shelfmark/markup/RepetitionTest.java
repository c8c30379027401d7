package io.github.shelfmark.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
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
        "commonmark | HTML | *[HTML]: LONG",
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

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "abbreviation         | HTML           | *[HTML]: LONG",
        "macros               | <<<m>>>        | >>>m\\nLONG\\n<<<",
        "`enumerated-reference, attributes` | [@fig:a] | [@fig]: LONG [#]\\n\\n# B {#fig:a}",
        "toc                  | \\n[TOC]\\n     | ## LONG",
        "sim-toc              | \\n[TOC]: #\\n  | ## LONG"
      })
  void ofExtensionsOfFlexmarkIsBounded(String extension, String use, String definition)
      throws IOException {
    TestBuild build = TestBuild.in(directory);
    flexmark(build, extension, (use + " x\n").repeat(OFTEN) + "\n\n" + definition);
    assertThat(build.run().findings())
        .extracting(Finding::code)
        .contains(FindingCode.BUDGET)
        .doesNotContain(FindingCode.INTERNAL);
  }

  private static void flexmark(TestBuild build, String extension, String text) throws IOException {
    build
        .source()
        .file(
            "site.yml",
            "title: T\ndialect: flexmark\nflexmark:\n  extensions: [" + extension + "]\n");
    build
        .source()
        .file(
            "a.md",
            "---\ntitle: A\n---\n\n" + text.replace("\\n", "\n").replace("LONG", LONG) + "\n");
  }

  /** Attributes that are told twice are looked for among all those before them. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "jekyll     | `x\\n{: `      | `}`       | ` aN=\"b\"`",
        "jekyll     | `x\\n{: `      | `}`       | ` .cN`",
        "jekyll     | `<p`          | `>x</p>` | ` aN=b`",
        "jekyll     | `<p`          | `>x</p>` | ` aN`",
        "commonmark | `<p`          | `>x</p>` | ` aN=b`",
        "commonmark | `x <b`        | `>x</b>` | ` aN`",
        "commonmark | `::: note {`  | `}\\nx\\n:::` | ` aN=\"b\"`",
        "flexmark   | `<p`          | `>x</p>` | ` aN=b`",
        "flexmark   | `::: note {`  | `}\\nx\\n:::` | ` aN=\"b\"`",
        "flexmark   | `::: note\\n` | `:::`    | `x\\n\\n`"
      })
  @Timeout(60)
  void ofAttributesEndsSoon(String dialect, String open, String close, String attribute)
      throws IOException {
    StringBuilder text = new StringBuilder(open.replace("\\n", "\n"));
    for (int i = 0; i < 100_000; i++) {
      text.append(attribute.replace("N", String.valueOf(i)).replace("\\n", "\n"));
    }
    TestBuild build = TestBuild.in(directory);
    build.source().file("site.yml", "title: T\ndialect: " + dialect + "\n");
    build
        .source()
        .file("a.md", "---\ntitle: A\n---\n\n" + text + close.replace("\\n", "\n") + "\n");
    assertThat(build.run().findings())
        .extracting(Finding::code)
        .doesNotContain(FindingCode.INTERNAL);
  }
}
