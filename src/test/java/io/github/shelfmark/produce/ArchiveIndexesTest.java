package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the archive, in whole builds. */
class ArchiveIndexesTest {
  private static final String URL = "title: T$url: https://example.org$";

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n\n[all](/archive/)\n");
    build.source().page("n/a.md", "title: A$date: 2025-12-31$description: First.");
    build.source().page("n/b.md", "title: B$date: 2026-01-02");
    build.source().page("m/c.md", "title: C$date: 2026-01-01");
    build.source().page("m/draft.md", "title: D$date: 2026-01-03$draft: true");
    build.source().page("m/hidden.md", "title: E$date: 2026-01-04$unlisted: true");
    build.source().page("m/undated.md", "title: F");
  }

  @Test
  void listsDatedDocumentsBelowTheirYears() throws IOException {
    build.source().config(URL + "archive: true");
    BuiltSite site = build.site("orphan");
    Document page = site.page("archive/index.html");

    assertThat(page.select("h1").text()).isEqualTo("Archive");
    assertThat(page.select("h2.year").eachText()).containsExactly("2026", "2025");
    assertThat(page.select(".posts a").eachText()).containsExactly("B", "C", "A");
    assertThat(page.select(".posts li").eq(2).text()).isEqualTo("A N 31 December 2025 First.");
    assertThat(page.select(".pager")).isEmpty();
    assertThat(site.text("sitemap.xml")).contains("https://example.org/archive/</loc>");
    site.requireEveryLocalLinkToExist();
  }

  @Test
  void hasSettings() throws IOException {
    build.source().file("index.md", "# Home\n");
    build.source().config(URL + "archive: {prefix: /history/, per_page: 1}");
    BuiltSite site = build.site("orphan");

    assertThat(site.page("history/page/2/index.html").select(".posts a").eachText())
        .containsExactly("C");
    assertThat(site.exists("history/page/3/index.html")).isTrue();
    assertThat(site.exists("archive/index.html")).isFalse();
  }

  @Test
  void isMadeOnRequestOnly() throws IOException {
    build.source().file("index.md", "# Home\n");
    build.source().config(URL);

    assertThat(build.site("orphan").exists("archive/index.html")).isFalse();
  }

  @Test
  void saysThatAnAuthorsPageIsInItsPlace() throws IOException {
    build.source().config(URL + "archive: true").file("archive/index.md", "# Mine\n");
    BuiltSite site = build.site("duplicate-url", "orphan");

    assertThat(site.page("archive/index.html").select("h1").text()).startsWith("Mine");
    assertThat(TestBuild.told(build.run()))
        .contains(
            "warning duplicate-url site.yml:3:1: the archive has no page 1, because the site has a"
                + " file at /archive/index.html");
  }
}
