package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed of ordinary sites. */
class FeedTest {
  private static final String URL = "title: T$url: https://example.org$";

  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n");
    build.source().file("news/one.md", "---\ndate: 2026-01-01\n---\n# One\n\n[two](two.md)\n");
    build.source().file("news/two.md", "---\ndate: 2026-01-02\n---\n# Two\n");
    build.source().file("news/no.md", "---\ndate: 2026-01-03\ndraft: true\n---\n# Draft\n");
    build.source().page("moved.md", "date: 2026-01-04$redirect_to: /news/two.html");
  }

  private Document feed(String path) throws IOException {
    return Jsoup.parse(build.site().text(path), "", Parser.xmlParser());
  }

  private static List<String> texts(Document feed, String selector) {
    return feed.select(selector).eachText();
  }

  @Test
  void isWrittenOnRequestOnly() throws IOException {
    build.source().config(URL);

    assertThat(build.site().exists("feed.xml")).isFalse();
  }

  @Test
  void listsDatedDocumentsNewestFirst() throws IOException {
    build.source().config(URL + "feed: true");

    Document feed = feed("feed.xml");

    assertThat(texts(feed, "entry > title")).containsExactly("Two", "One");
    assertThat(texts(feed, "entry > id"))
        .containsExactly("https://example.org/news/two.html", "https://example.org/news/one.html");
    assertThat(texts(feed, "entry > published")).first().isEqualTo("2026-01-02T00:00:00Z");
    assertThat(feed.select("entry > content").text()).contains("<a href=\"two.html\">");
    assertThat(feed.select("feed").attr("xml:lang")).isEqualTo("en");
  }

  @Test
  void sectionsHaveFeedsOfTheirOwnOnRequest() throws IOException {
    build.source().config(URL + "feed: {sections: true, path: a/atom.xml}");
    build.source().page("news/old/three.md", "title: Three$date: 2025-01-01");
    build.source().page("guide/four.md", "title: Four");

    Document feed = feed("news/atom.xml");
    assertThat(texts(feed, "entry > title")).containsExactly("Two", "One", "Three");
    assertThat(texts(feed, "feed > title")).containsExactly("T | News");
    assertThat(feed.select("feed > link[rel=alternate]").attr("href"))
        .isEqualTo("https://example.org/news/");
    assertThat(texts(feed("news/old/atom.xml"), "entry > title")).containsExactly("Three");
    BuiltSite site = build.site();
    assertThat(site.exists("guide/atom.xml")).isFalse();
    assertThat(named(site, "news/old/three.html"))
        .containsExactly("T ../../a/atom.xml", "Old atom.xml");
    assertThat(named(site, "news/one.html")).containsExactly("T ../a/atom.xml", "News atom.xml");
    assertThat(named(site, "guide/four.html")).containsExactly("T ../a/atom.xml");
  }

  @Test
  void aNewFeedOfASectionIsNamedByItsPagesAlone() throws IOException {
    build.source().config(URL + "feed: {sections: true}");
    build.source().page("guide/four.md", "title: Four").page("guide/five.md", "title: Five");
    build.site();
    build.source().page("guide/five.md", "title: Five$date: 2026-01-05");
    BuildReport report = build.run();

    BuiltSite site = BuiltSite.at(build.output());
    assertThat(named(site, "guide/four.html")).containsExactly("T ../feed.xml", "Guide feed.xml");
    // Pages of the section, and what lists it; those of news do not change.
    assertThat(report.rendered()).isEqualTo(5);
    assertThat(report.reused()).isEqualTo(5);
  }

  private static List<String> named(BuiltSite site, String page) throws IOException {
    return site.page(page).select("link[type=application/atom+xml]").stream()
        .map(link -> link.attr("title") + " " + link.attr("href"))
        .toList();
  }

  @Test
  void entriesOfPagesWithASlugHaveIdsOfTheirOwn() throws IOException {
    build.source().config(URL + "feed: true");
    build.source().page("news/three.md", "date: 2026-01-05$slug: s");
    build.source().page("news/four.md", "date: 2026-01-06$slug: s");

    assertThat(texts(feed("feed.xml"), "entry > id")).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void hasSettings() throws IOException {
    build
        .source()
        .config(
            URL
                + "feed: {path: /news/atom.xml, posts_limit: 1, excerpt_only: true}"
                + "$collections: {posts: {output: true}}");

    Document feed = feed("news/atom.xml");

    assertThat(texts(feed, "entry > title")).containsExactly("Two");
    assertThat(feed.select("content")).isEmpty();
    assertThat(feed.select("feed > id").text()).isEqualTo("https://example.org/news/atom.xml");
  }

  @Test
  void canListACollection() throws IOException {
    build.source().config(URL + "feed: {collection: blog}$collections: {blog: {output: true}}");
    build.source().page("_blog/a.md", "title: A$date: 2026-01-01").page("_blog/b.md", "title: B");

    Document feed = feed("feed.xml");

    assertThat(texts(feed, "entry > title")).containsExactly("A");
  }

  @Test
  void postsOfTheFutureAreNotListed() throws IOException {
    build.source().config(URL + "feed: {collection: blog}$collections: {blog: {output: true}}");
    build.source().page("_blog/a.md", "title: A$date: 2030-01-01");

    BuildReport report = build.run();

    assertThat(TestBuild.told(report)).singleElement().asString().startsWith("info future");
    assertThat(BuiltSite.at(build.output()).text("feed.xml")).doesNotContain("<entry>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feed: true | site.yml:1:1: a feed needs the site's \"url\" | https://example.org",
        "feed: {path: a.xml} | site.yml:1:1: a feed needs the site's \"url\" | https://example.org"
      })
  void needsAUrl(String config, String headline, String hint) throws IOException {
    build.source().config(config);

    BuildReport report = build.run();

    assertThat(report.published()).isFalse();
    assertThat(report.findings()).extracting(Finding::headline).containsExactly(headline);
    assertThat(report.findings().get(0).hint()).contains(hint);
  }

  @Test
  void aCollectionThatDoesNotExistIsReported() throws IOException {
    build.source().config(URL + "feed: {collection: blogs}$collections: {blog: {output: true}}");

    BuildReport report = build.run();

    assertThat(TestBuild.told(report))
        .containsExactly(
            "error wrong-type site.yml:3:1: the feed lists the collection \"blogs\","
                + " which does not exist");
    assertThat(report.findings().get(0).hint()).contains("\"blog\"");
  }

  @Test
  void aPathThatLeadsOutsideIsReported() throws IOException {
    build.source().config(URL + "feed: {path: ../feed.xml}");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error unsafe-permalink site.yml:3:1: the feed's path \"../feed.xml\" gives no usable"
                + " file name");
  }

  @Test
  void theAuthorsOwnIsKept() throws IOException {
    build.source().config(URL + "feed: true").file("feed.xml", "mine");

    assertThat(build.site().text("feed.xml")).isEqualTo("mine");
  }

  @Test
  void aFeedWithoutPostsHasTheTimeOfTheBuild() throws IOException {
    build.source().config(URL + "feed: {posts_limit: 0}");

    assertThat(feed("feed.xml").select("feed > updated").text()).isEqualTo("2026-11-23T12:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({"index.html", "sitemap.xml", "robots.txt", "mine.txt"})
  void aFileOfTheSiteIsNotReplaced(String path) throws IOException {
    build.source().file("mine.txt", "mine");
    build.source().config(URL + "robots: true$feed: {path: " + path + "}");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error duplicate-url site.yml:4:1: the site has a file at /"
                + path
                + " already, so there is no place for the feed");
  }
}
