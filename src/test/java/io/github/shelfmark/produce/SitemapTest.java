package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sitemap of ordinary sites. */
class SitemapTest {
  private static final String URL = "url: https://example.org/$baseurl: /docs";

  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n").file("a/x & y.md", "# A\n");
  }

  @Test
  void listsThePagesOfASiteWithAUrl() throws IOException {
    build.source().config(URL);
    build.source().page("404.md", "title: Gone").page("b.md", "sitemap: false");
    build.source().page("c.md", "redirect_to: /index.html").page("data.md", "permalink: /d.json");
    build.source().page("d.md", "redirect_from: /old/$last_modified_at: 2026-01-31 18:30:00 +0800");
    build.source().page("e.md", "unlisted: true$date: 2026-01-01").file("f.txt", "f");

    BuiltSite site = build.site("orphan");

    assertThat(site.text("sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url>
            <loc>https://example.org/docs/a/x%20&amp;%20y.html</loc>
            </url>
            <url>
            <loc>https://example.org/docs/d.html</loc>
            <lastmod>2026-01-31T10:30:00Z</lastmod>
            </url>
            <url>
            <loc>https://example.org/docs/e.html</loc>
            </url>
            <url>
            <loc>https://example.org/docs/</loc>
            </url>
            <url>
            <loc>https://example.org/docs/a/</loc>
            </url>
            </urlset>
            """);
  }

  @Test
  void listsTheHomePageThatNoAuthorWrote() throws IOException {
    Files.delete(build.source().directory().resolve("index.md"));
    build.source().config(URL);

    assertThat(build.site().text("sitemap.xml"))
        .containsOnlyOnce("<loc>https://example.org/docs/</loc>")
        .containsOnlyOnce("<loc>https://example.org/docs/a/</loc>");
  }

  @Test
  void addressesAreEncodedWhateverThePermalink() throws IOException {
    build.source().config(URL).page("a.md", "permalink: /über uns/");

    assertThat(build.site().text("sitemap.xml")).contains("/docs/%C3%BCber%20uns/<");
  }

  @Test
  void thereIsNoneWithoutAUrl() throws IOException {
    assertThat(build.site().exists("sitemap.xml")).isFalse();
  }

  @Test
  void canBeSwitchedOff() throws IOException {
    build.source().config(URL + "$sitemap: false");

    BuiltSite site = build.site();

    assertThat(site.exists("sitemap.xml")).isFalse();
    assertThat(site.exists("robots.txt")).isFalse();
  }

  @Test
  void theAuthorsOwnIsKept() throws IOException {
    build.source().config(URL).file("sitemap.xml", "mine");

    BuiltSite site = build.site();

    assertThat(site.text("sitemap.xml")).isEqualTo("mine");
    assertThat(site.text("robots.txt")).contains("/docs/sitemap.xml");
  }

  @Test
  void canBeLinked() throws IOException {
    build.source().config(URL).file("m.md", "[map](/sitemap.xml) [robots](robots.txt)\n");

    assertThat(build.site().bodyLinks("m.html"))
        .containsExactly("/sitemap.xml map", "/robots.txt robots");
  }
}
