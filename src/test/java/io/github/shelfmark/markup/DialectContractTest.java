package io.github.shelfmark.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site does for documents, whichever dialect reads them. */
class DialectContractTest {
  @TempDir private Path directory;

  private BuildReport build(String dialect, String... lines) throws IOException {
    Sources source = Sources.in(directory.resolve("docs"));
    source.file("site.yml", "title: T\ndialect: " + dialect + "\n");
    source.file("index.md", "# Home\n");
    source.file("b.md", "# B\n\n## There\n");
    source.file("a.md", String.join("\n", lines) + "\n");
    return Shelfmark.build(
        BuildRequest.builder(source.directory(), directory.resolve("site"))
            .work(directory.resolve("work"))
            .now(Sources.NOW)
            .values(Map.of("my.v", "<1.0>"))
            .overrides(Map.of("filter", List.of("my.v")))
            .threads(2)
            .build());
  }

  private Document page() throws IOException {
    return BuiltSite.at(directory.resolve("site")).page("a.html");
  }

  /** Where something is wrong, and what. */
  private static List<String> told(BuildReport report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.position().line()
                    + ":"
                    + finding.position().column()
                    + " "
                    + finding.code().id())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void eachBrokenLinkIsToldAtItsPlace(String dialect) throws IOException {
    BuildReport report =
        build(
            dialect,
            "[a](no.md) and [b](no.md)",
            "",
            "> - ![c][r] <a href=\"no2.md\">d</a>",
            "",
            "[r]: <no3.png> 'x'",
            "",
            "| [e](no4.md) |",
            "|---|",
            "",
            "[f](b.md#gone) [g](b.md#there) [h](#nowhere)",
            "",
            "n[^1]",
            "",
            "[^1]: [i](no5.md)");

    assertThat(told(report))
        .containsExactly(
            "1:5 broken-link",
            "1:20 broken-link",
            "3:22 broken-link",
            "5:7 broken-link",
            "7:7 broken-link",
            "10:5 broken-anchor",
            "10:36 broken-anchor",
            "14:11 broken-link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void blocksOfCodeHaveAttributes(String dialect) throws IOException {
    BuildReport report =
        build(dialect, "# A", "", "```java title=\"A.java\" {2}", "int x;", "", "int y;", "```");

    assertThat(told(report)).isEmpty();
    assertThat(page().select("figure figcaption").text()).isEqualTo("A.java");
    assertThat(page().select("pre code").first().wholeText()).isEqualTo("int x;\n\nint y;\n");
    assertThat(page().select("pre .line")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void directivesHoldMarkdownAlsoInLists(String dialect) throws IOException {
    BuildReport report =
        build(dialect, "# A", "", "- x", "", "  ::: tip Read *this*", "  - y [b](b.md)", "  :::");

    assertThat(told(report)).isEmpty();
    assertThat(page().select("main li > aside.note-tip li a").attr("href")).isEqualTo("b.html");
    assertThat(page().select("aside.note-tip .note-title em").text()).isEqualTo("this");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void theTextOfUnknownDirectivesStays(String dialect) throws IOException {
    BuildReport report = build(dialect, "# A", "", "::: nope", "*kept*", ":::", "", ":::");

    assertThat(told(report)).containsExactly("3:5 directive", "7:1 directive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void alertsAreNotes(String dialect) throws IOException {
    BuildReport report =
        build(dialect, "# A", "", "> [!WARNING]", "> a *b*", "", "> [!NOPE]", "> c");

    assertThat(told(report)).isEmpty();
    assertThat(page().select("aside.note-warning em").text()).isEqualTo("b");
    assertThat(page().select("blockquote").text()).isEqualTo("[!NOPE] c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void valuesAreTextAndNoPartOfIds(String dialect) throws IOException {
    BuildReport report =
        build(
            dialect,
            "# A ${my.v}",
            "",
            "## C ${my.v} d",
            "`${my.v}` \\${my.v} [b](b.md \"${my.v}\")");

    assertThat(told(report)).isEmpty();
    assertThat(page().select("h2").attr("id")).isEqualTo("c-d");
    assertThat(page().select("main .content p").text()).isEqualTo("<1.0> ${my.v} b");
    assertThat(page().select("main p a").attr("title")).isEqualTo("<1.0>");
    assertThat(page().title()).startsWith("A <1.0>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void idsAreGivenOnce(String dialect) throws IOException {
    BuildReport report =
        build(dialect, "# A {#own}", "", "## Same", "", "## Same", "", "## C {#own}");

    assertThat(told(report)).containsExactly("7:7 duplicate-id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void idsOfCodeAreGivenOnce(String dialect) throws IOException {
    BuildReport report =
        build(
            dialect,
            "```java {#a}",
            "```",
            "",
            "```java {#a}",
            "```",
            "",
            "```java linenums {#code-1}",
            "```",
            "",
            "```java linenums",
            "```");

    assertThat(told(report)).containsExactly("4:4 duplicate-id");
    assertThat(page().select("[id=code-1-L1]")).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void footnotesAreNumberedAndLeadBack(String dialect) throws IOException {
    BuildReport report =
        build(
            dialect,
            "# A",
            "",
            "x[^n] y[^m] z[^n]",
            "",
            "[^m]: M[^p]",
            "[^n]: N",
            "[^o]: O[^q]",
            "[^p]: P",
            "[^q]: Q");

    assertThat(told(report)).isEmpty();
    assertThat(page().select("main sup a").eachAttr("href"))
        .containsExactly("#fn:n", "#fn:m", "#fn:n", "#fn:p");
    assertThat(page().select("main p > sup").eachText()).startsWith("1", "2", "1");
    assertThat(page().select(".footnotes li").eachAttr("id"))
        .containsExactly("fn:n", "fn:m", "fn:p");
    assertThat(page().select(".footnotes li").get(0).select("a").eachAttr("href"))
        .allMatch(back -> back.startsWith("#fnref:n"))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void theFirstHeadingIsTheTitle(String dialect) throws IOException {
    for (String text :
        List.of(
            "# The *title* &amp; [b](b.md)",
            "text\n\n# The title & b\n\n## Second",
            "<h1>The title &amp; b</h1>",
            "The `title` & b\n====",
            "---\ntitle: The title & b\n---\n# Another")) {
      assertThat(told(build(dialect, text))).as(text).isEmpty();
      assertThat(page().title()).as(text).startsWith("The title & b");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void picturesKeepTheirTextWhateverTheirSource(String dialect) throws IOException {
    build(dialect, "# A", "", "![kept](javascript:x) [link](javascript:y)");

    assertThat(page().select("main img").attr("alt")).isEqualTo("kept");
    assertThat(page().select("main .content p a").text()).isEqualTo("link");
  }
}
