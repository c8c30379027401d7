package io.github.shelfmark.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jekyll-sitemap 1.4.0 writes; the right values are its own. */
class SitemapPluginTest {
  @TempDir private Path directory;

  private LaidOut site;

  @BeforeEach
  void begin() throws IOException {
    site = LaidOut.in(directory);
    site.config(
        "plugins: [jekyll-sitemap, jekyll-redirect-from]$url: https://e.example$baseurl: /b$"
            + "collections: {people: {output: true}, hidden: {}}$"
            + "defaults: [{scope: {path: no.pdf}, values: {sitemap: false}}]$");
  }

  @Test
  void pagesDocumentsAndStaticFilesAreListed() throws IOException {
    site.file("index.md", "---$last_modified_at: 2020-02-03$---$x").file("404.html", "---$---$x");
    site.file("a/b & c.html", "---$---$x").file("left.html", "---$sitemap: false$---$x");
    site.file("moved.html", "---$redirect_to: /a$---$").file("feed.xml", "---$---$x");
    site.file("_posts/2020-01-02-p.md", "---$---$x")
        .file("_people/amy.md", "---$date: 2020-01-03$---$");
    site.file("_hidden/h.md", "---$date: 2020-01-03$---$");
    for (String file : new String[] {"yes.pdf", "no.pdf", "plain.html", "data.txt"}) {
      site.file(file, "x");
      Files.setLastModifiedTime(
          site.source().resolve(file), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    assertThat(site.page("sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://www.sitemaps.org/schemas/sitemap/0.9 \
            http://www.sitemaps.org/schemas/sitemap/0.9/sitemap.xsd" \
            xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url>
            <loc>https://e.example/b/people/amy.html</loc>
            <lastmod>2020-01-03T00:00:00+00:00</lastmod>
            </url>
            <url>
            <loc>https://e.example/b/2020/01/02/p.html</loc>
            <lastmod>2020-01-02T00:00:00+00:00</lastmod>
            </url>
            <url>
            <loc>https://e.example/b/a/b%20&amp;%20c.html</loc>
            </url>
            <url>
            <loc>https://e.example/b/</loc>
            <lastmod>2020-02-03T00:00:00+00:00</lastmod>
            </url>
            <url>
            <loc>https://e.example/b/plain.html</loc>
            <lastmod>2020-01-01T00:00:00+00:00</lastmod>
            </url>
            <url>
            <loc>https://e.example/b/yes.pdf</loc>
            <lastmod>2020-01-01T00:00:00+00:00</lastmod>
            </url>
            </urlset>\
            """);
    assertThat(site.build().text("robots.txt"))
        .isEqualTo("Sitemap: https://e.example/b/sitemap.xml\n");
  }

  @Test
  void theAuthorsOwnFilesStay() throws IOException {
    site.file("sitemap.xml", "---$---$own").file("robots.txt", "own").file("sitemap.xsl", "x");

    BuiltSite built = site.build();

    assertThat(built.text("sitemap.xml") + built.text("robots.txt")).isEqualTo("ownown");
  }

  @Test
  void aStyleSheetIsNamed() throws IOException {
    site.file("sitemap.xsl", "x");

    assertThat(site.page("sitemap.xml"))
        .contains("<?xml-stylesheet type=\"text/xsl\" href=\"https://e.example/b/sitemap.xsl\"?>");
  }
}
