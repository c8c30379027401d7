package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code robots.txt} of ordinary sites. */
class RobotsTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n");
  }

  @Test
  void namesTheSitemap() throws IOException {
    build.source().config("url: https://example.org");

    assertThat(build.site().text("robots.txt"))
        .isEqualTo("Sitemap: https://example.org/sitemap.xml\n");
  }

  @Test
  void canBeSwitchedOffWithoutTheSitemap() throws IOException {
    build.source().config("url: https://example.org$robots: false");

    BuiltSite site = build.site();

    assertThat(site.exists("robots.txt")).isFalse();
    assertThat(site.exists("sitemap.xml")).isTrue();
  }

  @Test
  void namesAnAuthorsSitemapEvenIfOursIsOff() throws IOException {
    build.source().config("url: https://example.org$sitemap: false").file("sitemap.xml", "mine");

    assertThat(build.site().text("robots.txt")).contains("https://example.org/sitemap.xml");
  }

  @Test
  void theAuthorsOwnIsKept() throws IOException {
    build.source().config("url: https://example.org").file("robots.txt", "mine");

    assertThat(build.site().text("robots.txt")).isEqualTo("mine");
  }

  @Test
  void saysWhoMayNotReadWhat() throws IOException {
    build
        .source()
        .config(
            "url: https://example.org$baseurl: /docs$"
                + "robots:$"
                + "  disallow: [/drafts/, '/*.pdf']$"
                + "  allow: /drafts/港.html$"
                + "  groups:$"
                + "    - {agents: [GPTBot, CCBot], disallow: /}$"
                + "    - {agents: Friend}");

    assertThat(build.site().text("robots.txt"))
        .isEqualTo(
            """
            User-agent: *
            Disallow: /docs/drafts/
            Disallow: /docs/*.pdf
            Allow: /docs/drafts/%E6%B8%AF.html

            User-agent: GPTBot
            User-agent: CCBot
            Disallow: /docs/

            User-agent: Friend
            Disallow:

            Sitemap: https://example.org/docs/sitemap.xml
            """);
  }

  @Test
  void rulesNeedNoUrl() throws IOException {
    build.source().config("robots: {disallow: /}");

    assertThat(build.site().text("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n\n");
  }

  @Test
  void thereIsNoneWithoutAUrl() throws IOException {
    build.source().file("sitemap.xml", "mine");

    assertThat(build.site().exists("robots.txt")).isFalse();
  }
}
