package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents show the values of the build that {@code filter} chooses. */
class BuildValuesInTextTest {
  private static final String NASTY = "<b a=\"'`>|*x*](y) ${project.name}\n# h \\ &amp; --> ]]>";

  @TempDir private Path directory;
  private final Map<String, String> values = new HashMap<>();
  private List<String> filter = List.of("my.value");
  private BuildReport report = BuildReport.failed(List.of());

  @BeforeEach
  void chooseValues() {
    values.put("project.version", "1.4");
    values.put("project.name", "Harbour");
    values.put("my.value", "quay");
    values.put("my_under_value", "_in_");
  }

  private Document page(String text) throws IOException {
    write("index.md", text);
    return built().page("index.html");
  }

  private Element body(String text) throws IOException {
    return page("---\ntitle: T\n---\n" + text).select("[data-pagefind-body]").get(0);
  }

  private void failing(String text) throws IOException {
    write("index.md", text);
    built();
    assertThat(report.published()).isFalse();
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve("docs").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuiltSite built() throws IOException {
    report =
        Shelfmark.build(
            BuildRequest.builder(directory.resolve("docs"), directory.resolve("site"))
                .values(values)
                .overrides(Map.of("filter", filter))
                .threads(1)
                .build());
    return BuiltSite.at(directory.resolve("site"));
  }

  private List<String> told() {
    return report.findings().stream()
        .filter(finding -> !finding.code().id().equals("no-documents"))
        .map(BuildValuesInTextTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.file()
        + ":"
        + finding.position().line()
        + ":"
        + finding.position().column()
        + " "
        + finding.message();
  }

  @Test
  void textAndEmphasis() throws IOException {
    assertThat(body("a ${my.value} *b${my.value}* ${my.other} $ {my.value} ${my.value").text())
        .contains("a quay bquay ${my.other} $ {my.value} ${my.value");
  }

  @Test
  void aBackslashKeepsAPlaceholderEverywhere() throws IOException {
    Element body =
        body(
            """
            a \\${my.value} `b \\${my.value}` [c](https://example.org/d?\\${my.value} "\\${my.value}")

                e \\${my.value}

            ```
            f \\${my.value} \\${g}
            ```

            <p title='\\${my.value}'>h \\${my.value}</p>
            """);
    assertThat(body.text())
        .contains("a ${my.value} b ${my.value} c", "e ${my.value}", "f ${my.value} \\${g}")
        .contains("h ${my.value}");
    assertThat(body.select("p[title]").attr("title")).isEqualTo("${my.value}");
    assertThat(body.select("a[title]").attr("title")).isEqualTo("${my.value}");
  }

  @Test
  void codeInAllForms() throws IOException {
    Element body =
        body(
            """
            `a ${my.value}`

                b ${my.value}

            ```java title="${my.value}.java"
            String c = "${my.value}";
            ```

            ```nofilter
            d ${my.value}
            ```

            ```yaml title="${my.value}" nofilter
            e: ${my.value}
            ```
            """);
    assertThat(body.text())
        .contains("a quay", "b quay", "String c = \"quay\";", "d ${my.value}", "e: ${my.value}");
    assertThat(body.select("figcaption").eachText()).containsExactly("quay.java", "${my.value}");
    assertThat(told()).noneMatch(told -> told.contains("nofilter") && told.contains("attribute"));
  }

  @Test
  void linksInAllForms() throws IOException {
    write("quay.md", "# Q\n");
    Element body =
        body(
            """
            [a](${my.value}.md "t ${my.value}") [b][r] <https://c.example/${my.value}> https://d.example/${my.value}/e ![f ${my.value}](https://g.example/${my.value}.png) <a href="${my.value}.md">h</a>

            [r]: https://i.example/${my.value} 'j ${my.value}'
            """);
    assertThat(told()).isEmpty();
    assertThat(body.select("a").eachAttr("href"))
        .containsSequence(
            "quay.html",
            "https://i.example/quay",
            "https://c.example/quay",
            "https://d.example/quay/e",
            "quay.html");
    assertThat(body.select("a[title]").eachAttr("title")).containsExactly("t quay", "j quay");
    assertThat(body.text()).contains("https://c.example/quay https://d.example/quay/e");
    assertThat(body.select("img").attr("alt")).isEqualTo("f quay");
    assertThat(body.select("img").attr("src")).isEqualTo("https://g.example/quay.png");
  }

  @Test
  void findingsAreWhereTheAuthorWrote() throws IOException {
    values.put("my.value", "a longer value\n<p>");
    failing(
        """
        ${my.value} [a](b.md) `${my.value}`
        <i>${my.value} <a href='x'>c</a></i> [d](e.md)

        <p>${my.value} <a href='y'>c</a></p>
        """);
    assertThat(told())
        .containsExactlyInAnyOrder(
            "index.md:1:17 the link \"b.md\" is broken",
            "index.md:2:25 the link \"x\" is broken",
            "index.md:2:42 the link \"e.md\" is broken",
            "index.md:4:25 the link \"y\" is broken");
  }

  @Test
  void rawHtmlButNotScriptsStylesAndComments() throws IOException {
    Element body =
        body(
            """
            <div title="${my.value}" data-a=${my.value} onclick='f("${my.value}")'>
            ${my.value}<!-- ${my.value} --></div>

            <script>a("${my.value}")</script>

            <style>b{c:'${my.value}'}</style>

            d <script>e("${my.value}")</script> <i title="${my.value}">${my.value}</i>
            """);
    Element div = body.select("div[title]").get(0);
    assertThat(div.attr("title")).isEqualTo("quay");
    assertThat(div.attr("data-a")).isEqualTo("quay");
    assertThat(div.attr("onclick")).isEqualTo("f(\"${my.value}\")");
    assertThat(div.html()).isEqualTo("quay<!-- ${my.value} -->");
    assertThat(body.select("style").html()).contains("${my.value}");
    assertThat(body.select("script").eachAttr("src")).isEmpty();
    assertThat(body.select("script").html()).doesNotContain("quay");
    assertThat(body.select("i").outerHtml()).isEqualTo("<i title=\"quay\">quay</i>");
  }

  @Test
  void anyValueIsTextEverywhere() throws IOException {
    values.put("my.value", NASTY);
    Element body =
        body(
            """
            a ${my.value} z

            | b | c |
            |---|---|
            | ${my.value} | `${my.value}` |

            [d](https://e.example/?${my.value} "${my.value}")

            ```java title="${my.value}" linenums
            ${my.value}
            ```

            <p title="${my.value}" data-a='${my.value}' data-b=${my.value}>${my.value}</p>

            ::: note ${my.value}
            f
            :::
            """);
    assertThat(body.select("b")).isEmpty();
    assertThat(body.select("td")).hasSize(2);
    assertThat(body.select("td").get(0).wholeText()).isEqualTo(NASTY);
    assertThat(body.select("td").get(1).wholeText()).isEqualTo(NASTY);
    Element link = body.select("a[href^=https]").get(0);
    assertThat(link.attr("title")).isEqualTo(NASTY);
    assertThat(link.text()).isEqualTo("d");
    Element raw = body.select("p[title]").get(0);
    assertThat(raw.attr("title")).isEqualTo(NASTY);
    assertThat(raw.attr("data-a")).isEqualTo(NASTY);
    assertThat(raw.attr("data-b")).isEqualTo(NASTY);
    assertThat(raw.attributes().size()).isEqualTo(3);
    assertThat(raw.wholeText()).isEqualTo(NASTY);
    assertThat(body.select("figcaption").get(0).wholeText()).isEqualTo(NASTY);
  }

  @Test
  void keysWithUnderscores() throws IOException {
    filter = List.of("my_under_value");
    assertThat(body("a_${my_under_value}_ _b ${my_under_value}_").text()).contains("b _in_");
  }

  @Test
  void headingIdsOutliveARelease() throws IOException {
    filter = List.of("project.version");
    String text =
        """
            ## Version ${project.version}

            ## The ${project.version} release

            ## ${project.version}

            ## `x-${project.version}.jar`

            ## https://a.example/${project.version}/
            """;
    List<String> before = body(text).select("h2").eachAttr("id");
    values.put("project.version", "2.0 beta");
    Element body = body(text);
    assertThat(body.select("h2").eachAttr("id")).isEqualTo(before);
    assertThat(before)
        .containsExactly("version", "the-release", "section", "x-jar", "httpsaexample");
    assertThat(body.select("h2").eachText()).anyMatch(heading -> heading.contains("Version 2.0"));
  }

  @Test
  void titlesFromHeadingsAndFrontMatter() throws IOException {
    filter = List.of("project.version");
    write("index.md", "# Home\n");
    write("a/one.md", "# One ${project.version}\n");
    write(
        "a/two.md",
        "---\ntitle: Two ${project.version}\ndescription: It is \\${project.version} ${x}\n---\nx\n");
    BuiltSite site = built();
    assertThat(site.page("a/one.html").title()).startsWith("One 1.4");
    assertThat(site.page("a/one.html").select("h1").eachText()).containsExactly("One 1.4");
    Document two = site.page("a/two.html");
    assertThat(two.title()).startsWith("Two 1.4");
    assertThat(two.select("nav.tree").text()).contains("One 1.4", "Two 1.4");
    assertThat(two.select("meta[name=description]").attr("content"))
        .isEqualTo("It is ${project.version} ${x}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"permalink: /${my.value}/", "redirect_from: [\"/a-${my.value}/\"]"})
  void urlsOfTheSiteHaveNoValues(String key) throws IOException {
    failing("---\ntitle: T\n" + key + "\n---\nx\n");
    assertThat(told()).singleElement().asString().startsWith("index.md:3:1 ").contains("release");
  }

  @Test
  void htmlDocuments() throws IOException {
    write("index.md", "# Home\n");
    write(
        "a.html", "---\ntitle: A\n---\n<h2>B ${my.value}</h2>\n<a href=\"${my.value}.md\">c</a>\n");
    write("quay.md", "# Q\n");
    assertThat(built().page("a.html").select("h2").text()).isEqualTo("B quay");
    assertThat(told()).isEmpty();
  }

  @Test
  void directivesShowValuesInTitlesAndBodies() throws IOException {
    Element body = body("::: note Mind ${my.value}\n${my.value}\n:::\n");
    assertThat(body.text()).contains("Mind quay").doesNotContain("${");
  }

  @Test
  void withoutAFilterNothingIsReplaced() throws IOException {
    filter = List.of();
    assertThat(body("${my.value} \\${my.value} `\\${my.value}` ${project.version}").text())
        .contains("${my.value} ${my.value} \\${my.value} ${project.version}");
  }

  @Test
  void theFileMayChooseWhatTheProjectIsCalled() throws IOException {
    filter = List.of();
    write("site.yml", "filter: [project.version, my.value, project.verson, env.HOME]\n");
    failing("x");
    assertThat(told())
        .containsExactly(
            "site.yml:1:27 \"my.value\" may be shown only if the POM or the command line names it"
                + " too",
            "site.yml:1:37 \"project.verson\" may be shown only if the POM or the command line"
                + " names it too",
            "site.yml:1:53 \"env.HOME\" is never shown, because it may be a secret");
    assertThat(report.findings())
        .extracting(Finding::hint)
        .anyMatch(hint -> hint.contains("<filter><param>my.value</param></filter>"))
        .anyMatch(hint -> hint.contains("\"project.version\""));
  }

  @Test
  void fileAndPomChooseTogether() throws IOException {
    write("site.yml", "filter: [project.version, my.value]\n");
    assertThat(body("${project.version} ${my.value} ${project.name}").text())
        .contains("1.4 quay ${project.name}");
    assertThat(told()).isEmpty();
  }

  @Test
  void anUnknownValueIsAnErrorWithAGuess() throws IOException {
    filter = List.of("my.valeu");
    failing("x");
    assertThat(told()).containsExactly(":0:0 the build has no value \"my.valeu\"");
    assertThat(report.findings().get(0).hint()).isEqualTo("Did you mean \"my.value\"?");
  }

  @Test
  void jekyllSitesAreTold() throws IOException {
    write("_config.yml", "title: J\nfilter: own\n");
    assertThat(page("---\n---\n${my.value}").text()).contains("${my.value}");
    assertThat(told())
        .anyMatch(told -> told.contains("dialect \"jekyll\" does not show values of the build"));
    filter = List.of();
    page("---\n---\n${my.value} {{ site.filter }}");
    assertThat(told()).noneMatch(told -> told.contains("values of the build"));
  }
}
