package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are cut into pages, in whole builds. */
class ListPageTest {
  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n");
    for (int i = 1; i <= 5; i++) {
      build.source().page("n/p" + i + ".md", "title: P" + i + "$tags: [a]$date: 2026-01-0" + i);
    }
  }

  @Test
  void aListIsCutIntoPagesThatLeadToEachOther() throws IOException {
    build.source().config("title: T$url: https://example.org$tags: {per_page: 2}");
    BuiltSite site = build.site();

    Document first = site.page("tags/a/index.html");
    assertThat(first.select(".posts a").eachText()).containsExactly("P5", "P4");
    assertThat(first.select(".pager a").eachAttr("href")).containsExactly("page/2/index.html");
    Document second = site.page("tags/a/page/2/index.html");
    assertThat(second.select(".posts a").eachText()).containsExactly("P3", "P2");
    assertThat(second.select(".pager a").eachText())
        .containsExactly("Previous Page 1 of 3", "Next Page 3 of 3");
    assertThat(second.select(".pager a").eachAttr("href"))
        .containsExactly("../../index.html", "../3/index.html");
    assertThat(second.title()).isEqualTo("Tag: a (2/3) | T");
    Document last = site.page("tags/a/page/3/index.html");
    assertThat(last.select(".posts a").eachText()).containsExactly("P1");
    assertThat(last.select(".pager-next")).isEmpty();
    assertThat(site.text("sitemap.xml")).contains("https://example.org/tags/a/page/3/</loc>");
    site.requireEveryLocalLinkToExist();
  }

  @Test
  void allFitsOnOnePageWithoutALimit() throws IOException {
    build.source().config("title: T$tags: {per_page: 0}");
    BuiltSite site = build.site();

    assertThat(site.page("tags/a/index.html").select(".posts a")).hasSize(5);
    assertThat(site.page("tags/a/index.html").select(".pager")).isEmpty();
    assertThat(site.exists("tags/a/page/2/index.html")).isFalse();
  }

  @Test
  void onlyThePagesThatShowADocumentAreMadeAgain() throws IOException {
    build.source().config("title: T$tags: {per_page: 2}");
    build.site();
    build.source().page("n/p1.md", "title: P1$tags: [a]$date: 2026-01-01$description: Changed.");

    // One more than in a site without tags: the last page of the tag.
    assertThat(build.run().rendered()).isEqualTo(7);
    assertThat(BuiltSite.at(build.output()).text("tags/a/page/3/index.html")).contains("Changed.");
  }
}
