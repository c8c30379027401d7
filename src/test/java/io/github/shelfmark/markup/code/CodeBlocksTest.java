package io.github.shelfmark.markup.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeBlocksTest {
  private final CodeBlocks blocks = new CodeBlocks();
  private final List<Finding> findings = new ArrayList<>();

  @Test
  void highlightsALanguageByAnyOfItsNames() {
    assertThat(write("YML", "a: 1\n"))
        .isEqualTo(
            "<pre class=\"highlight\"><code class=\"language-yaml\">"
                + "<span class=\"nt\">a</span>: <span class=\"mi\">1</span>\n</code></pre>\n");
    assertThat(findings).isEmpty();
  }

  @Test
  void aBlockMayHaveATitleNumbersAndMarkedLines() {
    assertThat(write("text title=\"a <b>.txt\" linenums=9 {1} ins={2} del={3-4}", "a\nb\n\nd\n"))
        .isEqualTo(
            "<figure class=\"code-block\">\n<figcaption>a &lt;b&gt;.txt</figcaption>\n"
                + "<pre class=\"highlight\"><code class=\"language-text\">"
                + "<span class=\"line mark\" data-n=\"9\">a\n</span>"
                + "<span class=\"line ins\" data-n=\"10\">b\n</span>"
                + "<span class=\"line del\" data-n=\"11\">\n</span>"
                + "<span class=\"line del\" data-n=\"12\">d\n</span></code></pre>\n</figure>\n");
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'rust,no_run', rust",
    "'{.java .numberLines}', java",
    "'java:title=X', java",
    "'{java}', java",
    "'{#lst .java}', java",
    "LANGUAGE-JAVA, java",
    "'js,ignore', javascript",
  })
  void theLanguageIsFoundInSpellingsOfOtherTools(String info, String language) {
    assertThat(write(info, "x = 1\n"))
        .contains("<code class=\"language-" + language + "\">", "<span class=");
    assertThat(findings).isEmpty();
  }

  @Test
  void anIdOfPandocIsTheBlocks() {
    assertThat(write("{#lst .text}", "a\n"))
        .startsWith("<pre class=\"highlight\" id=\"lst\"><code class=\"language-text\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mermaid", "PlantUML", "abnf", "geojson", "xpath"})
  void aLanguageOfOthersIsPlainAndNotTold(String name) {
    assertThat(write(name, "a\n")).contains("language-" + name);
    assertThat(findings).isEmpty();
  }

  @Test
  void anUnknownLanguageIsPlainAndTold() {
    assertThat(write("jaav", "a < b\n"))
        .isEqualTo(
            "<pre class=\"highlight\"><code class=\"language-jaav\">a &lt; b\n</code></pre>\n");
    assertThat(findings)
        .extracting(Finding::headline, Finding::hint)
        .containsExactly(
            tuple("a.md:3:4: code in \"jaav\" is not highlighted", "Did you mean \"java\"?"));
  }

  @ParameterizedTest
  @CsvSource({
    "titel=x, titel",
    "{a}, a",
    "'{x=1}', x",
    "'{.x}', .x",
    "'\"x\"', '\"x\"'",
    "'[a] [b]', [b]",
    "{5-2}, 'mark={5-2}'",
    "{0}, 'mark={0}'"
  })
  void whatMeansNothingIsTold(String attribute, String name) {
    write("java " + attribute, "int a;\n");

    assertThat(findings)
        .extracting(Finding::headline)
        .containsExactly("a.md:3:4: unknown attribute \"" + name + "\" of a code block");
  }

  @Test
  void theTextIsTheAuthors() {
    Property.forAll(Texts.any(), Texts.any(), this::keepsTheText);
    // Infos that are read as attributes of the block.
    Property.forAll(
        Generator.pieces(
            0,
            12,
            "java",
            "yaml",
            " ",
            "title=",
            "\"",
            "'",
            "{",
            "}",
            "1",
            "-",
            ",",
            ":",
            "=",
            "[",
            "]",
            ".",
            "#",
            "hl_lines",
            "linenums",
            "ins=",
            "del=",
            "<",
            "&"),
        Generator.pieces(0, 12, "a", "\n", "<", "&amp;", "/*", "'", " ", "锁"),
        this::keepsTheText);
  }

  private void keepsTheText(String info, String code) {
    findings.clear();
    // Left out: line ends and U+0000, which HTML reads as something else, and U+FFFF, with which
    // jsoup represents the end of a text.
    String text = code.replaceAll("[\r\0\uffff]", "") + "\n";
    String html = write(info.replace('\n', ' ').replace("\uffff", ""), text);

    assertThat(Jsoup.parse(html).select("pre").get(0).wholeText()).isEqualTo(text);
  }

  private String write(String info, String code) {
    Html html = new Html();
    blocks.write(info, code, html, "a.md", () -> new Position(3, 4), findings::add);
    return html.toString();
  }
}
