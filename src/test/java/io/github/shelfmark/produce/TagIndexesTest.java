package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of tags, in whole builds. */
class TagIndexesTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().config("title: T$url: https://example.org").file("index.md", "# Home\n");
    build.source().page("s/a.md", "title: A$tags: [C++, 港口]$date: 2026-01-01");
    build.source().page("s/b.md", "title: B$tags: [C++]$date: 2026-01-02$description: Second.");
    build.source().page("s/c.md", "title: C$tags: C++ other");
  }

  @Test
  void eachTagHasAPageWithItsDocuments() throws IOException {
    BuiltSite site = build.site();
    Document tag = Jsoup.parse(site.text("tags/cplusplus/index.html"));

    assertThat(tag.select("h1").text()).isEqualTo("Tag: C++");
    assertThat(tag.select(".posts a").eachText()).containsExactly("B", "A", "C");
    assertThat(tag.select(".posts li").eq(0).text()).isEqualTo("B S 2 January 2026 Second.");
    assertThat(tag.select(".posts a").attr("href")).isEqualTo("../../s/b.html");
    Document all = Jsoup.parse(site.text("tags/index.html"));
    assertThat(all.select(".tags a").eachText()).containsExactly("C++ 3", "other 1", "港口 1");
    Document a = Jsoup.parse(site.text("s/a.html"));
    assertThat(a.select(".tags a").eachAttr("href"))
        .containsExactly("../tags/cplusplus/index.html", "../tags/%E6%B8%AF%E5%8F%A3/index.html");
    assertThat(site.text("sitemap.xml"))
        .contains("https://example.org/tags/</loc>", "https://example.org/tags/cplusplus/</loc>");
  }

  @Test
  void aSiteWithoutTagsHasNoSuchPages() throws IOException {
    for (String name : new String[] {"a", "b", "c"}) {
      build.source().page("s/" + name + ".md", "title: T" + name);
    }

    build.site();

    assertThat(build.files().keySet()).noneMatch(path -> path.startsWith("tags"));
  }

  @Test
  void theyCanBeElsewhereOrNowhere() throws IOException {
    build.source().config("title: T$tags: {prefix: /about/topics/}");
    build.site();
    assertThat(build.files()).containsKey("about/topics/cplusplus/index.html");

    build.source().config("title: T$tags: false");
    BuiltSite site = build.site();
    assertThat(build.files().keySet()).noneMatch(path -> path.contains("cplusplus"));
    assertThat(Jsoup.parse(site.text("s/a.html")).select(".tags a")).isEmpty();
  }

  @Test
  void aPlaceOutsideTheSiteIsRefused() throws IOException {
    build.source().config("title: T$tags: {prefix: ../up}");

    assertThat(TestBuild.told(build.run()))
        .containsExactly("error wrong-type site.yml:2:8: tag pages cannot be in \"../up\"");
  }

  @Test
  void tagsWithOnePageAreTold() throws IOException {
    build.source().page("s/d.md", "title: D$tags: [c++, Other]");

    assertThat(TestBuild.told(build.run()))
        .containsExactlyInAnyOrder(
            "warning tag s/d.md:3:1: the tags \"C++\" and \"c++\" have the same page,"
                + " /tags/cplusplus/",
            "warning tag s/d.md:3:1: the tags \"other\" and \"Other\" have the same page,"
                + " /tags/other/");
    assertThat(
            Jsoup.parse(BuiltSite.at(build.output()).text("tags/other/index.html"))
                .select(".posts a")
                .eachText())
        .containsExactly("C", "D");
  }

  @Test
  void documentsOfAuthorsComeFirst() throws IOException {
    build.source().page("tags/index.md", "title: My tags");
    build.source().page("tags/other/index.md", "title: My other");

    BuildReport report = build.run();

    assertThat(TestBuild.told(report))
        .containsExactly(
            "warning tag s/c.md:3:1: the tag \"other\" gets no page, because the site has a file at"
                + " /tags/other/");
    assertThat(BuiltSite.at(build.output()).text("tags/index.html")).contains("My tags");
  }

  @Test
  void aJekyllSiteGetsThemOnRequest() throws IOException {
    Files.delete(build.source().directory().resolve("site.yml"));
    build.source().file("_config.yml", "title: T\ntags: {pages: true}\n");

    build.site();

    assertThat(build.files()).containsKey("tags/cplusplus/index.html");
  }

  @Test
  void aChangeMakesThePagesAgainThatListIt() throws IOException {
    build.site();
    build.source().page("s/b.md", "title: B$tags: [C++]$date: 2026-01-02$description: New.");

    BuildReport report = build.run();

    assertThat(report.reused()).isPositive();
    assertThat(BuiltSite.at(build.output()).text("tags/cplusplus/index.html"))
        .contains("<p>New.</p>");
  }
}
