package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.icon.Icons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What landing pages say in their front matter, in whole builds. */
class LandingPagesTest {
  @TempDir Path directory;
  private Path source;

  @BeforeEach
  void write() throws IOException {
    source = directory.resolve("docs");
    write("site.yml", "title: Harbour\nsections: [{title: Guide, prefix: /guide/}]\n");
    write("guide/index.md", "---\ntitle: Guide\nicon: compass\ndescription: How.\n---\n");
    write("guide/berths.md", "# Berths\n");
    write("guide/more/a.md", "# A\n");
    write("img/a.svg", "<svg viewBox=\"0 0 60 40\"/>");
    write("img/b.svg", "<svg viewBox=\"0 0 60 40\"/>");
  }

  @Test
  void codeIsHighlightedAsInTheText() throws IOException {
    Document page =
        page("hero:\n  text: T\n  code: |\n    ```java title=\"A.java\"\n    int a;\n\n    ```\n");

    Element code = page.select(".hero-code").get(0);
    assertThat(code.text()).startsWith("A.java");
    assertThat(code.select("pre code").attr("class")).isEqualTo("language-java");
    assertThat(code.select("pre").get(0).wholeText()).isEqualTo("int a;\n");
    assertThat(code.select("pre span")).isNotEmpty();
    assertThat(code.select("pre").parents().select(".code-block")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{language: java, title: 'It''s \"a\"', text: 'int a;'}",
        "\"~~~~java\\nint a;\\n~~~~~\"",
        "\"```java\\nint a;\"",
        "\"   ```java\\r\\nint a;\\n```  \\n\"",
        "int a;"
      })
  void codeIsAFenceAMappingOrAText(String code) throws IOException {
    Document page = page("hero: {text: T, code: " + code + "}\n");

    assertThat(page.select(".hero-code pre").get(0).wholeText().strip()).isEqualTo("int a;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "\"```\\n```\"", "{text: ''}", "{language: java}", "'  '"})
  void emptyCodeIsNone(String code) throws IOException {
    assertThat(page("hero: {text: T, code: " + code + "}\n").select(".hero-side")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code: [a] | \"code\" must be a text or a mapping",
        "code: {lang: java, text: a} | \"code\" has no key \"lang\"",
        "code: {language: jaava, text: a} | code in \"jaava\" is not highlighted",
        "install: [[a]] | \"install\" must be a line, or a list of them",
        "install: {txt: a} | \"install\" has no key \"txt\"",
        "gradient: blue | \"gradient\" must be true or false",
        "image: {light: /img/a.svg, dark: /img/c.svg} | the link \"/img/c.svg\" is broken",
        "actions: [{text: A, link: /, icon: rokcet}] | there is no icon \"rokcet\"",
        "instal: mvn | \"hero\" has no key \"instal\"",
        "actions: [{txt: A, link: /}] | \"actions\" has no key \"txt\"",
      })
  void mistakesInAHeroAreReported(String line, String message) throws IOException {
    write("index.md", "---\nhero: {text: T, " + line + "}\n---\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly("index.md:2:1: " + message);
  }

  @Test
  void linesToCopyMayHaveLabels() throws IOException {
    Document page =
        page("hero:\n  text: T\n  install: [a b, {label: M, text: <c>}, '', {label: x}, null]\n");

    assertThat(page.select(".install code").eachText()).containsExactly("a b", "<c>");
    assertThat(page.select(".install-label").eachText()).containsExactly("M");
    assertThat(page("hero: {text: T, install: mvn site}\n").select(".install code").text())
        .isEqualTo("mvn site");
  }

  @Test
  void aPictureMayHaveOneForDarkAppearance() throws IOException {
    Document page = page("hero: {text: T, image: {light: /img/a.svg, dark: /img/b.svg, alt: A}}\n");

    assertThat(page.select(".hero img").eachAttr("src")).containsExactly("img/a.svg", "img/b.svg");
    assertThat(page.select(".hero img").eachAttr("class"))
        .containsExactly("hero-image logo-light", "hero-image logo-dark");
    assertThat(page.select(".hero img[width=60][height=40][alt=A]")).hasSize(2);
  }

  @Test
  void featuresHaveBuiltInIconsOrCharacters() throws IOException {
    Document page =
        page(
            "features: [{title: A, icon: rocket, link: /guide/}, {title: B, icon: C#}, {title: C, icon: API}]");

    assertThat(page.select(".feature .tile").get(0).html())
        .isEqualTo(Jsoup.parse(Icons.svg("rocket").orElseThrow()).body().html());
    assertThat(page.select(".feature .tile").eachText()).containsExactly("C#", "API");
    assertThat(page.select(".feature h2 .glyph")).hasSize(1);
  }

  @Test
  void anUnknownIconIsReportedWithTheNearest() throws IOException {
    write(
        "index.md", "---\nfeatures: [{title: A, icon: rokcet}, {title: B, icon: fas fa-x}]\n---\n");

    assertThat(build().findings())
        .extracting(Finding::headline, Finding::hint)
        .containsExactlyInAnyOrder(
            tuple("index.md:2:1: there is no icon \"rokcet\"", "Did you mean \"rocket\"?"),
            tuple(
                "index.md:2:1: there is no icon \"fas fa-x\"",
                "The manual shows all icons with their names."));
  }

  @Test
  void sectionsOfTheSiteAreShown() throws IOException {
    Document page = page("sections: true\n");

    assertThat(page.select(".topic-title").eachText()).containsExactly("Guide");
    assertThat(page.select(".topic .tile .glyph")).hasSize(1);
    assertThat(page.select(".topic-words").text()).isEqualTo("Guide How.");
    assertThat(page.select(".topic-links a").eachAttr("href")).contains("guide/berths.html");
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .anyMatch(link -> link.contains("blocks/home"));
  }

  @Test
  void sectionsAreListedWithWordsOfTheirOwn() throws IOException {
    Document page =
        page(
            """
            sections:
              title: All
              columns: 3
              shown: 1
              prefixes:
                - {prefix: guide, title: G, description: D, icon: ⚓}
                - /guide/
            """);

    assertThat(page.select(".topics-title").text()).isEqualTo("All");
    assertThat(page.select("h3.topic-title").eachText()).containsExactly("G", "Guide");
    assertThat(page.select(".topic-words").get(0).text()).isEqualTo("⚓ G D");
    assertThat(page.select(".topic [data-columns=3]")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "many | \"sections\" must be true, a list of prefixes, or a mapping",
        "[/giude/] | there is no section \"/giude/\"",
        "[null] | there is no section \"/null/\"",
        "[{prefix: /guide/, icn: a}] | \"sections\" has no key \"icn\"",
        "{columns: 7} | \"columns\" cannot be \"7\"",
        "{shown: 0} | \"shown\" cannot be \"0\"",
      })
  void mistakesInSectionsAreReported(String value, String message) throws IOException {
    write("index.md", "---\nsections: " + value + "\n---\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly("index.md:2:1: " + message);
  }

  @Test
  void elsewhereSectionsAreTheAuthors() throws IOException {
    write("a.md", "---\ntitle: A\nsections: many\n---\n");

    assertThat(build().findings()).isEmpty();
  }

  @Test
  void onlyLandingPagesHaveTheirStyles() throws IOException {
    page("hero: {text: T}\n");

    assertThat(Files.readString(directory.resolve("site/index.html"))).contains("blocks/home");
    assertThat(Files.readString(directory.resolve("site/guide/berths.html")))
        .doesNotContain("blocks/home");
  }

  @Test
  void strangersChooseNoIdsInCode() throws IOException {
    write(
        "index.md", "---\nhero:\n  text: T\n  code: |\n    ```java {#main}\n    a\n    ```\n---\n");
    BuildRequest request =
        BuildRequest.builder(source, directory.resolve("site")).safe(true).build();

    assertThat(Shelfmark.build(request).published()).isTrue();
    assertThat(Jsoup.parse(directory.resolve("site/index.html").toFile()).select("#main"))
        .hasSize(1);
  }

  private void write(String name, String text) throws IOException {
    Path file = source.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildReport build() throws IOException {
    return Shelfmark.build(BuildRequest.of(source, directory.resolve("site")));
  }

  private Document page(String frontMatter) throws IOException {
    write("index.md", "---\n" + frontMatter + "\n---\n");
    BuildReport report = build();
    assertThat(report.findings()).isEmpty();
    return Jsoup.parse(Files.readString(directory.resolve("site/index.html")));
  }
}
