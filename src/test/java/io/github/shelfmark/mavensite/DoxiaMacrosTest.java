package io.github.shelfmark.mavensite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Macros of Doxia in comments. */
class DoxiaMacrosTest {
  private static final String TEXT =
      "\n\n## One\n\n### One a\n\n#### Deep\n\n### One b\n\n## Two & *more*\n\n<h2>Raw</h2>\n";

  @TempDir private Path directory;

  private BuildReport build(String text) throws IOException {
    Sources.in(directory.resolve("src/site")).file("markdown/index.md", text);
    return Shelfmark.build(
        BuildRequest.builder(directory.resolve("src/site"), directory.resolve("out"))
            .work(directory.resolve("work"))
            .now(Sources.NOW)
            .build());
  }

  private Document page(String text) throws IOException {
    assertThat(TestBuild.told(build(text)))
        .filteredOn(told -> !told.contains("heading-order"))
        .isEmpty();
    BuiltSite built = BuiltSite.at(directory.resolve("out"));
    built.requireEveryLocalLinkToExist();
    return Jsoup.parse(built.text("index.html"));
  }

  @Test
  void contentsAreWrittenWhereTheMacroIs() throws IOException {
    Document page = page("# Title\n\n<!-- MACRO{toc|section=0|fromDepth=2|toDepth=3} -->" + TEXT);
    assertThat(page.select("ul.toc > li > a").eachText())
        .containsExactly("One", "Two & more", "Raw");
    assertThat(page.select("ul.toc > li > ul > li > a").eachText())
        .containsExactly("One a", "One b");
    assertThat(page.select("ul.toc a").eachAttr("href")).contains("#One", "#Two_.26_more", "#Raw");
    assertThat(page.text()).doesNotContain("MACRO");
  }

  @Test
  void allLevelsAreWrittenWithoutParameters() throws IOException {
    Document page = page("# Title\n\n<!-- MACRO{toc} -->" + TEXT);
    assertThat(page.select("ul.toc a").eachText())
        .containsExactly("Title", "One", "One a", "Deep", "One b", "Two & more", "Raw");
  }

  @Test
  void theEdgesAreReadAsDoxiaDoes() throws IOException {
    assertThat(page("# Title\n\n<!--MACRO{toc|fromDepth=9}-->" + TEXT).select("ul.toc")).isEmpty();
    assertThat(page("# Title\n\n<!-- a MACRO{toc} -->" + TEXT).select("ul.toc")).isEmpty();
    assertThat(page("# Title\n\n    <!-- MACRO{toc} -->" + TEXT).text()).contains("MACRO{toc}");
    // A deeper heading first, then a shallower one.
    assertThat(page("<!-- MACRO{toc} -->\n\n### Deep\n\n# Up\n\n## Sub\n").select("ul.toc a"))
        .hasSize(3);
  }

  @Test
  void otherMacrosAreTold() throws IOException {
    BuildReport report =
        build("# Title\n\n<!-- MACRO{snippet|id=x|file=a.java} -->\n\n<!-- MACRO{toc -->\n");
    assertThat(TestBuild.told(report))
        .singleElement()
        .satisfies(told -> assertThat(told).startsWith("warning not-run index.md:3:1"));
  }

  @Test
  void noDialectElseReadsThem() throws IOException {
    Sources.in(directory.resolve("docs"))
        .file("site.yml", "dialect: flexmark\n")
        .file("index.md", "# Title\n\n<!-- MACRO{toc} -->" + TEXT);
    Shelfmark.build(
        BuildRequest.builder(directory.resolve("docs"), directory.resolve("o"))
            .work(directory.resolve("w"))
            .now(Sources.NOW)
            .build());
    assertThat(BuiltSite.at(directory.resolve("o")).text("index.html"))
        .contains("<!-- MACRO{toc} -->");
  }
}
