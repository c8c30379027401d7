package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinLinksTest {
  @TempDir private Path directory;

  private String twin(String text) throws IOException {
    TestBuild build = TestBuild.in(directory);
    build.source().file("site.yml", "title: T\nbaseurl: /docs\n");
    build
        .source()
        .file("index.md", "# Home\n")
        .file("a b/x.md", "# X\n\n## Y\n")
        .file("raw.html", "<p>raw</p>\n")
        .file("files/data.csv", "1\n")
        .file("a b/page.md", "# Page\n\n" + text + "\n");
    BuildReport report = build.run();
    assertThat(report.published()).as("%s", report.findings()).isTrue();
    return BuiltSite.at(build.output()).text("a b/page.md").replace("# Page\n\n", "").strip();
  }

  @Test
  void leadToTheTwinsOfOtherPages() throws IOException {
    assertThat(twin("[x](x.md#y) [home](../index.md)"))
        .isEqualTo("[x](x.md#y) [home](../index.md)");
    assertThat(twin("[x](/a%20b/x.md)")).isEqualTo("[x](x.md)");
    assertThat(twin("<a href=\"x.md\">x</a>")).isEqualTo("<a href=\"x.md\">x</a>");
  }

  @Test
  void areThoseOfThePageElsewhere() throws IOException {
    assertThat(twin("[raw](../raw.html) [data](../files/data.csv) [out](https://a.b/c.html)"))
        .isEqualTo("[raw](../raw.html) [data](../files/data.csv) [out](https://a.b/c.html)");
    assertThat(twin("[here](#page)")).isEqualTo("[here](#page)");
  }

  @Test
  void areNotWhereLinksOfPagesLead() throws IOException {
    TestBuild build = TestBuild.in(directory);
    build.source().file("site.yml", "title: T\n").file("guide/README.md", "# Guide\n");
    build.source().file("b.md", "---\npermalink: /start.html\n---\n# B\n");
    build.source().file("index.md", "# Home\n\n[b](start.md) [guide](guide/index.md)\n");

    BuildReport report = build.run();
    assertThat(report.findings().get(0).hint())
        .isEqualTo("That is the Markdown of a page. Link to its source, b.md, or to the page.");
    assertThat(TestBuild.told(report))
        .containsExactly(
            "error broken-link index.md:3:5: the link \"start.md\" is broken",
            "error broken-link index.md:3:23: the link \"guide/index.md\" is broken");
  }
}
