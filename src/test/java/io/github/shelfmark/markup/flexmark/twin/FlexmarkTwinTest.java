package io.github.shelfmark.markup.flexmark.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.directive.NoteDirective;
import io.github.shelfmark.markup.flexmark.FlexmarkRenderer;
import io.github.shelfmark.markup.flexmark.settings.FlexmarkSettings;
import io.github.shelfmark.markup.flexmark.write.BodyForm;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.text.BuildValues;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlexmarkTwinTest {
  private static final Links LINKS =
      (from, href, place, findings) -> {
        if (href.startsWith("no")) {
          findings.accept(
              Finding.error(FindingCode.BROKEN_LINK, from.path(), place.position(), href, ""));
        }
        return href.replace(".md", ".html");
      };

  @TempDir private Path directory;

  private String twin(String settings, String text) throws IOException {
    FlexmarkSettings read =
        FlexmarkSettings.of(
            Sources.in(directory)
                .file(
                    "site.yml",
                    "repository: https://example.org/quay\nflexmark: " + settings + "\n")
                .readConfig());
    assertThat(read.problems()).isEmpty();
    FlexmarkRenderer renderer =
        new FlexmarkRenderer(
            read,
            LINKS,
            NoteDirective.all(),
            new SiteAccess(
                Words.KEYS,
                document -> {
                  throw new IllegalStateException();
                },
                Libraries.onClassPath(),
                document -> BuildValues.of(Set.of("v"), key -> "<1.0>")),
            BodyForm.theme(new CodeBlocks(), Formulas.STANDARD));
    Body body = renderer.render(Fixtures.page("a.md", "a.html", text));
    List<Finding> findings = new ArrayList<>();
    String twin =
        body.twin().orElseThrow().markdown(link -> link.replace(".html", ".md"), findings::add);
    assertThat(findings).isEmpty();
    return twin;
  }

  private String twin(String text) throws IOException {
    return twin("{}", text);
  }

  private String with(String extension, String text) throws IOException {
    return twin("{extensions: [" + extension + "]}", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "*a* **b** ***c***~*a* **b** ***c***",
        "a\\_b 1\\. &amp; &copy;~a_b 1. & ©",
        "1986\\. A~1986\\. A",
        "&lt;i> x~\\<i> x",
        "<https://a.b> https://c.d~<https://a.b> <https://c.d>",
        "x@y.z~<x@y.z>",
        "[a](b.md 'c \"d\"')~[a](b.md \"c \\\"d\\\"\")",
        "![a*b*](c.png)~![ab](c.png)",
        "a<br>*b*~a<br>*b*",
        "[r][] and [no] x~\\[r\\]\\[\\] and [no] x",
      })
  void spans(String text, String twin) throws IOException {
    assertThat(twin(text + "\n")).isEqualTo(twin + "\n");
  }

  @Test
  void spansInPieces() throws IOException {
    assertThat(twin("`` a`b `` `c`\n")).isEqualTo("``a`b`` `c`\n");
    assertThat(twin("a~~b~~\\\nc  \nd\ne\n")).isEqualTo("a~~b~~\\\nc\\\nd\ne\n");
    assertThat(twin("[a][x] ![b][x]\n\n[x]: c.md 'd'\n"))
        .isEqualTo("[a](c.md \"d\") ![b](c.md \"d\")\n");
    assertThat(twin("${v} `${v}`\n")).isEqualTo("<1.0> `<1.0>`\n");
    assertThat(twin("a\\\\\nb\n")).isEqualTo("a\\\\\nb\n");
  }

  @Test
  void saysNothingAboutLinksOnceMore() throws IOException {
    assertThat(twin("[a](no.md) <a href=\"no2.md\">b</a>\n"))
        .isEqualTo("[a](no.md) <a href=\"no2.md\">b</a>\n");
  }

  @Test
  void keepsLinesFromStartingBlocks() throws IOException {
    assertThat(twin("a\n    <!-- b -->\n    # c\n    1. d\n"))
        .isEqualTo("a\n    <!-- b -->\n\\# c\n1\\. d\n");
    assertThat(twin("&#43; a\n")).isEqualTo("\\+ a\n");
  }

  @Test
  void headings() throws IOException {
    assertThat(twin("A *b*\nc\n===\n\n### D {#own} \n\n## E \\#\n\n#\n"))
        .isEqualTo("# A *b* c\n\n### D\n\n## E \\#\n\n#\n");
  }

  @Test
  void quotesRulesAndAlerts() throws IOException {
    assertThat(twin("> a\n>\n> > b\n\n***\n")).isEqualTo("> a\n>\n> > b\n\n___\n");
    assertThat(twin("> [!NOTE]\n> a\n")).isEqualTo("> [!NOTE]\n> a\n");
  }

  @Test
  void lists() throws IOException {
    assertThat(twin("* a\n* b\n  7) c\n  8) d\n")).isEqualTo("* a\n* b\n\n  7) c\n  8) d\n");
    assertThat(twin("* a\n  1. c\n\n* b\n")).isEqualTo("* a\n\n  1. c\n\n* b\n");
    assertThat(twin("- a\n  ```\n  b\n  ```\n  # c\n-\n"))
        .isEqualTo("- a\n  ```\n  b\n  ```\n  # c\n-\n");
    assertThat(twin("- [x] a\n- [ ] *b*\n")).isEqualTo("- [x] a\n- [ ] *b*\n");
    assertThat(twin("- a\n\n\n\n<!-- x -->\n- b\n")).isEqualTo("- a\n\n<!-- x -->\n\n- b\n");
  }

  @Test
  void code() throws IOException {
    assertThat(twin("~~~java title=\"A.java\"\n${v};\n~~~\n"))
        .isEqualTo("**A.java**\n\n```java\n<1.0>;\n```\n");
    assertThat(twin("    a\n\n     b\n\n")).isEqualTo("```\na\n\n b\n```\n");
    assertThat(twin("```math\na_b\n```\n\n```mermaid\ngraph\n```\n"))
        .isEqualTo("```math\na_b\n```\n\n```mermaid\ngraph\n```\n");
  }

  @Test
  void html() throws IOException {
    assertThat(twin("<div>\n${v}\n</div>\n\na\n")).isEqualTo("<div>\n&lt;1.0&gt;\n</div>\n\na\n");
    assertThat(twin("<pre>\n*a*\n\nb\n</pre>\n")).isEqualTo("<pre>\n*a*\n\nb\n</pre>\n");
  }

  @Test
  void tables() throws IOException {
    assertThat(twin("|a|b|\n|-|:-:|\n|1|`x` \\| ![i](j.png \"k\")|\n"))
        .isEqualTo("| a | b |\n| --- | :---: |\n| 1 | `x` \\| ![i](j.png \"k\") |\n");
    assertThat(twin("{profile: doxia}", "|a|b|\n|---|---|\n|1|2|3|\n[C]\n"))
        .isEqualTo("| a | b |  |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n\nC\n");
    assertThat(twin("{profile: doxia}", "|a|b|\n|c|d|\n|---|---|\n|1|2|\n"))
        .startsWith("<table>\n");
    assertThat(twin("{profile: doxia}", "|a|b|\n|---|---|\n|1||\n")).startsWith("<table>\n");
  }

  @Test
  void footnotes() throws IOException {
    assertThat(twin("a[^1] b[^x y]\n\n[^1]: c[^3]\n\n    d\n[^2]: e\n[^3]: f\n[^x y]: g\n"))
        .isEqualTo("a[^1] b[^x-y]\n\n[^1]: c[^3]\n\n    d\n\n[^x-y]: g\n\n[^3]: f\n");
  }

  @Test
  void directives() throws IOException {
    assertThat(twin("::: tip A *b*\n- c\n:::\n\n::: note\nd\n:::\n"))
        .isEqualTo("> **A *b***\n>\n> - c\n\n> [!NOTE]\n> d\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "wikilink~[[a b.md]] [[c d|e.md]] ![[f.png]]~[a b.md](a%20b.md) [c d](e.md)"
            + " \\![f.png](f.png)",
        "emoji~:sailboat: :nosuch:~⛵ \\:nosuch:",
        "typographic~\"a\" -- b... 'c'~“a” – b… ‘c’",
        "escaped-character~1\\. \\*a~1\\. \\*a",
        "superscript~a^2^~a<sup>2</sup>",
        "ins~++*a*++~<ins>*a*</ins>",
        "gfm-issues~#12~[#12](https://example.org/quay/issues/12)",
        "gfm-users~@me~[@me](https://example.org/me)",
        "attributes~a *b*{.c}~a *b*",
        "anchorlink~# A~# A",
        "jekyll-tag~a {% b %}~a {% b %}",
        "gitlab~{+a+} $`b_c`$~<ins>a</ins> $`b_c`$",
        "media-tags~!E[a](b.md)~[a](b.md)",
        "media-tags~!A[a](b.mp3)~<audio title=",
        "youtube-embedded~@[a *b*](https://youtu.be/x)~[a *b*](https://youtu.be/x)",
        "resizable-image~![a](b.png =3x4)~![a](b.png)",
      })
  void extensionsOfSpans(String extension, String text, String twin) throws IOException {
    assertThat(with(extension, text + "\n")).startsWith(twin);
  }

  @Test
  void extensionsOfBlocks() throws IOException {
    assertThat(with("admonition", "!!! tip\n    a\n\n!!! bug \"B\"\n    c\n"))
        .isEqualTo("> [!TIP]\n> a\n\n> **B**\n>\n> c\n");
    assertThat(with("subscript", "a~2~\n")).isEqualTo("a<sub>2</sub>\n");
    assertThat(with("aside", "| a\n")).isEqualTo("> a\n");
    assertThat(with("definition", "A *b*\nC\n: d\n\n  e\n: f\n"))
        .isEqualTo("- **A *b***\n\n  **C**\n\n  d\n\n  e\n\n  f\n");
    assertThat(with("abbreviation", "AB\n\n*[AB]: c\n")).isEqualTo("AB\n");
    assertThat(with("toc", "[TOC]\n\n# A\n")).isEqualTo("# A\n");
    assertThat(with("macros", "a <<<m>>>\n\n>>>m\n*b*\n<<<\n")).isEqualTo("a <em>b</em>\n");
    assertThat(with("enumerated-reference, attributes", "[#f:a]{#f:a} [@f:a]\n\n[@f]: F [#]\n"))
        .isEqualTo("F 1 <a href=\"#f:a\" title=\"F 1\">F 1</a>\n");
    assertThat(with("gitlab", ">>>\na\n>>>\n")).isEqualTo("> a\n");
  }

  @Test
  void leavesDoxiasContentsOut() throws IOException {
    assertThat(twin("{profile: doxia}", "<!-- MACRO{toc} -->\n\n# A\n")).isEqualTo("# A\n");
  }

  @Test
  void showsLinesWhereTheSiteDoes() throws IOException {
    assertThat(twin("{profile: jbake}", "a\nb\n")).isEqualTo("a\\\nb\n");
  }

  @Test
  void takesTimeInProportion() {
    String text =
        "*a* <b>x</b> [y](z.md) `c`\n".repeat(5_000)
            + "\n<pre>\n"
            + "\n".repeat(20_000)
            + "</pre>\n\n"
            + "> ".repeat(90)
            + "- a\n";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> twin(text));
  }
}
