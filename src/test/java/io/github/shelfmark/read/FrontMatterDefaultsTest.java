package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values are those of Jekyll 4.3.1. */
class FrontMatterDefaultsTest {
  private static final String DEFAULTS =
      """
      include: [_posts]
      defaults:
      - scope: {path: ""}
        values: {k: all, m: {a: 1}}
      - scope: {path: sub, type: pages}
        values: {k: sub, m: {b: 2}}
      - scope: {path: "_posts/2021*"}
        values: {k: glob}
      - scope: {path: "", type: posts}
        values: {k: posts, p: 1}
      - scope: {path: "sub/*/deep"}
        values: {k: deep}
      - scope: {path: "typed", type: page}
        values: {k: typed}
      - scope: {path: "typed"}
        values: {k: untyped, u: 1}
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md||all|{a=1}",
        "sub/c.md||sub|{a=1, b=2}",
        "subway.md||sub|{a=1, b=2}",
        "sub/a/deep/d.md||deep|{a=1, b=2}",
        "sub/a/b/deep/d.md||sub|{a=1, b=2}",
        "_posts/2021-01-01-x.md||glob|{a=1}",
        "_posts/2022-01-01-y.md||posts|{a=1}",
        "typed/t.md||typed|{a=1}",
        "a.md|k: own$m: {c: 3}|own|{a=1, c=3}",
        "a.md|k: ~|all|{a=1}"
      })
  void narrowerScopesTakePrecedenceAndTheFileOverAll(String path, String own, String k, String m)
      throws IOException {
    Document document =
        Sources.in(directory)
            .jekyll(DEFAULTS)
            .page(path, own == null ? "" : own)
            .read()
            .documentAt(path)
            .orElseThrow();
    assertThat(document.text("k")).isEqualTo(k);
    assertThat(document.text("m")).isEqualTo(m);
  }

  @Test
  void pathsOfCollectionsMayIncludeTheirDirectory() throws IOException {
    Site site =
        Sources.in(directory)
            .config(
                "collections: [notes]$collections_dir: col$defaults:$"
                    + "- {scope: {path: col/_notes}, values: {a: 1}}$- {scope: {path: _notes}, values: {b: 2}}")
            .page("col/_notes/x.md", "")
            .read();
    Document note = site.documents().get(0);
    assertThat(note.text("a") + note.text("b")).isEqualTo("12");
  }
}
