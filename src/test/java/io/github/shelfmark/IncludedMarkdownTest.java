package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of Markdown as parts of documents. */
class IncludedMarkdownTest {
  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void writeAProject() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("site.yml", "title: T\n").file("index.md", "# Home\n");
  }

  private void dialect(String name) throws IOException {
    build.source().file("site.yml", "title: T\ndialect: " + name + "\n");
  }

  private void put(String path, String text) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Document page(String markdown) throws IOException {
    build.source().file("guide/a.md", markdown);
    return build.site().page("guide/a.html");
  }

  private List<String> told(String markdown) throws IOException {
    build.source().file("guide/a.md", markdown);
    return TestBuild.told(build.run());
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void isAPartOfTheDocument(String dialect) throws IOException {
    dialect(dialect);
    build.source().file("guide/b.md", "# B\n").file("logo.svg", "<svg/>");
    put(
        "README.md",
        """
        ---
        title: Not shown
        ---
        # Project

        [B](docs/guide/b.md), [here](#usage), ![](docs/logo.svg)

        ## Usage

        ::: note
        Text
        :::
        """);
    Document page = page("# A\n\n## Usage\n\n::: include README.md levels=1\n\n## After\n");

    assertThat(page.select("main article").text()).doesNotContain("Not shown", "title:");
    assertThat(page.select("main .content p a:not(.anchor)").eachAttr("href"))
        .containsExactly("b.html", "#usage");
    assertThat(page.select("main img").eachAttr("src")).containsExactly("../logo.svg");
    assertThat(page.select("main h2, main h3").eachText())
        .containsExactly("Usage", "Project", "Usage", "After");
    assertThat(page.select("main h2").eachText()).containsExactly("Usage", "Project", "After");
    assertThat(page.select("main h2, main h3").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("aside.note")).hasSize(1);
    assertThat(page.head().select("link[rel=stylesheet]").eachAttr("href"))
        .anyMatch(href -> href.contains("note"));
    List<String> ids = page.select("main h2, main h3").eachAttr("id");
    assertThat(page.select("nav.toc a").eachAttr("href").subList(0, ids.size()))
        .containsExactlyElementsOf(ids.stream().map(id -> "#" + id).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void keepsFootnotesApart(String dialect) throws IOException {
    dialect(dialect);
    build.source().file("_part.md", "Part[^1]\n\n[^1]: Its note.\n");
    Document page =
        page(
            """
            # A

            Text[^1]

            [^1]: Own note.

            ::: include docs/_part.md

            ::: include docs/_part.md
            """);

    List<String> ids = page.select("main [id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a.footnote").eachAttr("href"))
        .hasSize(3)
        .allMatch(href -> ids.contains(href.substring(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void isToldWithPlacesInTheFile(String dialect) throws IOException {
    dialect(dialect);
    build.source().file("_part.md", "---\nx: 1\n---\n\nText\n\n[gone](gone.md)\n");
    put("README.md", "# R\n\n<!-- #region a -->\n\n::: nothing\n:::\n<!-- #endregion -->\n");

    assertThat(told("# A\n\n::: include ../_part.md\n\n::: include README.md #a\n"))
        .containsExactlyInAnyOrder(
            "error broken-link _part.md:7:8: the link \"gone.md\" is broken",
            "error directive ../README.md:5:5: there is no directive \"nothing\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void mayIncludeOthersButNotItself(String dialect) throws IOException {
    dialect(dialect);
    build
        .source()
        .file("_b.md", "B\n\n::: include ./_c.md\n")
        .file("_c.md", "C\n\n::: include docs/_d.txt\n")
        .file("_d.txt", "D\n");
    assertThat(page("# A\n\n::: include ../_b.md\n").select("main article p, main pre").eachText())
        .contains("B", "C", "D");

    build.source().file("_c.md", "C\n\n::: include ./_b.md\n");
    assertThat(told("# A\n\n::: include ../_b.md\n"))
        .containsExactly(
            "error include _c.md:3:5: the file \"docs/_b.md\" includes itself by way of \"_c.md\"");
    assertThat(told("# A\n\n::: include ./a.md\n"))
        .containsExactly(
            "error include guide/a.md:3:5: the file \"docs/guide/a.md\" includes itself");
  }

  @Test
  void isNestedTenTimesAtMost() throws IOException {
    for (int i = 1; i <= 11; i++) {
      build.source().file("_" + i + ".md", i + "\n\n::: include ./_" + (i + 1) + ".md\n");
    }
    build.source().file("_12.md", "end\n");

    assertThat(told("# A\n\n::: include ../_2.md\n"))
        .containsExactly("error include _11.md:3:5: more than 10 files include each other");
  }

  @Test
  void doesNotMultiply() throws IOException {
    for (int i = 1; i <= 9; i++) {
      build.source().file("_" + i + ".md", ("::: include ./_" + (i + 1) + ".md\n\n").repeat(20));
    }
    build.source().file("_10.md", "end\n");

    assertThat(told("# A\n\n::: include ../_1.md\n"))
        .containsExactly(
            "error include _9.md:15:5: the page includes more than 500 parts of Markdown");
  }

  @Test
  void isCodeIfThatIsWanted() throws IOException {
    build.source().file("_part.md", "---\nx: 1\n---\n# B\n");

    assertThat(page("# A\n\n::: include docs/_part.md code\n").select("pre").text())
        .isEqualTo("---\nx: 1\n---\n# B");
    assertThat(page("# A\n\n::: include docs/_part.md lang=text\n").select("h1").text())
        .isEqualTo("A");
  }

  @Test
  void refusesOtherNumbersOfLevels() throws IOException {
    build.source().file("_part.md", "# B\n");

    assertThat(told("# A\n\n::: include docs/_part.md levels=9\n"))
        .containsExactly("error directive guide/a.md:3:27: \"9\" is no number of levels");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void itsLinksStartAtTheFile(String dialect) throws IOException {
    dialect(dialect);
    build.source().file("guide/f.txt", "f").file("guide/b.md", "# B\n").file("x/f.txt", "x");
    build.source().file("x/b.md", "# B\n");
    build.source().file("x/_part.md", "[1](f.txt) [2](b.html) [3](b.md) [4](../guide/b.html)\n");

    assertThat(
            page("# A\n\n::: include docs/x/_part.md\n")
                .select("main .content p a")
                .eachAttr("href"))
        .containsExactly("../x/f.txt", "../x/b.html", "../x/b.html", "b.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void whatIsBesideThePageIsNotBesideTheFile(String dialect) throws IOException {
    dialect(dialect);
    build.source().file("guide/f.txt", "f").file("guide/b.md", "# B\n").file("guide/i.png", "");
    build.source().file("_part/p.md", "[1](f.txt) [2](b.md) ![](i.png)\n");

    assertThat(told("# A\n\n::: include docs/_part/p.md\n"))
        .containsExactly(
            "error broken-link _part/p.md:1:5: the link \"f.txt\" is broken",
            "error broken-link _part/p.md:1:16: the link \"b.md\" is broken",
            "error broken-link _part/p.md:1:26: the link \"i.png\" is broken");
  }
}
