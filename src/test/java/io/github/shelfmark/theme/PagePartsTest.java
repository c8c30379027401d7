package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands around the text of a page, in whole builds. */
class PagePartsTest {
  private static final String SITE = "title: Harbour$url: https://example.org$baseurl: /docs$";

  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n");
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(build.site().text(path));
  }

  private void document(String name, String frontMatter, String text) throws IOException {
    build.source().file(name, "---\n" + frontMatter + "\n---\n" + text + "\n");
  }

  @Test
  void theDescriptionIsBelowTheTitle() throws IOException {
    document("a.md", "description: Where ships lie.", "# Berths\n\nText.");
    document("b.md", "title: B\ndescription: Where ships lie.", "Where ships lie, always.");
    document("c.md", "title: C\nlead: false\ndescription: Where.", "Text.");
    document("d.md", "title: D\ndescription: " + "long ".repeat(60), "Text.");
    document("e.md", "title: E\nlead: true\ndescription: " + "long ".repeat(60), "Text.");
    document("f.md", "title: F\nlead: Other words.\ndescription: Where.", "Text.");
    BuiltSite site = build.site();

    assertThat(lead(site, "a.html")).isEqualTo("Where ships lie.");
    assertThat(lead(site, "b.html")).isEmpty();
    assertThat(lead(site, "c.html")).isEmpty();
    assertThat(lead(site, "d.html")).isEmpty();
    assertThat(lead(site, "e.html")).startsWith("long long");
    assertThat(lead(site, "f.html")).isEqualTo("Other words.");
    Document a = Jsoup.parse(site.text("a.html"));
    assertThat(a.select("h1").eachText()).containsExactly("Berths");
    assertThat(a.select("article > h1 + .about .lead")).hasSize(1);
    a.select("[data-chrome]").remove();
    assertThat(a.select("article").text()).as("what a search indexes").isEqualTo("Berths Text.");
  }

  private static String lead(BuiltSite site, String path) throws IOException {
    return Jsoup.parse(site.text(path)).select(".lead").text();
  }

  @Test
  void datesAndAuthorsAreInOneRow() throws IOException {
    document(
        "a.md",
        "title: A\nlang: de\ndate: 2026-01-05\nupdated: 2026-01-06T10:00:00+01:00\n"
            + "authors: [Ada, {name: Grace, url: index.md}]",
        "Text.");
    Document page = page("a.html");

    assertThat(page.select(".meta").text()).isEqualTo("5. Januar 2026 Ada, Grace");
    assertThat(page.select(".meta a").attr("href")).isEqualTo("index.html");
    assertThat(page.select(".colophon time").attr("title")).isEqualTo("2026-01-06T09:00:00Z");
    assertThat(page.select(".colophon time").text()).isEqualTo("6. Januar 2026");
  }

  @Test
  void frontMatterNamesOtherNeighbours() throws IOException {
    document("s/a.md", "title: A\nsequence: 1\nnext: c.md", "Text.");
    document("s/b.md", "title: B\nsequence: 2\nprev: false\nnext: {title: X, url: /s/}", "Text.");
    document("s/c.md", "title: C\ndescription: Third.\nsequence: 3\nprevious: true", "Text.");
    document("s/d.md", "title: D\nprev: {text: Y, link: 'https://example.org/'}", "Text.");
    BuiltSite site = build.site();

    Document a = Jsoup.parse(site.text("s/a.html"));
    assertThat(a.select(".pager-next").attr("href")).isEqualTo("c.html");
    assertThat(a.select(".pager-next").text()).isEqualTo("Next C Third.");
    Document b = Jsoup.parse(site.text("s/b.html"));
    assertThat(b.select(".pager-previous")).isEmpty();
    assertThat(b.select(".pager-next b").text()).isEqualTo("X");
    assertThat(b.select(".pager-next").attr("href")).isEqualTo("index.html");
    Document c = Jsoup.parse(site.text("s/c.html"));
    assertThat(c.select(".pager-previous b").text()).isEqualTo("B");
    Document d = Jsoup.parse(site.text("s/d.html"));
    assertThat(d.select(".pager-previous").outerHtml()).contains("https://example.org/", ">Y<");
  }

  @Test
  void wrongValuesAreTold() throws IOException {
    document("a.md", "title: A\nnext: nowhere.md\nedit: maybe\nrobots: [x]", "Text.");
    document("b.md", "title: B\nprev: 3\nupdated: soon\nauthor: {url: index.md}", "Text.");
    document("c.md", "title: C\ntranslations: de\nprev: [a]", "Text.");

    BuildReport report = build.run();

    assertThat(TestBuild.told(report))
        .containsExactlyInAnyOrder(
            "error broken-link a.md:3:1: the link \"nowhere.md\" is broken",
            "error wrong-type a.md:4:1: \"edit\" must be false, or the address at which the"
                + " document is edited",
            "error wrong-type a.md:5:1: \"robots\" is no rule for search engines",
            "error wrong-type b.md:3:1: \"prev\" must be false, a document, or a title and a url",
            "error wrong-type b.md:4:1: \"updated\" is no date",
            "error wrong-type b.md:5:1: an author needs a name",
            "error wrong-type c.md:3:1: \"translations\" must be a mapping",
            "error wrong-type c.md:4:1: \"prev\" must be false, a document, or a title and a url");
  }

  @Test
  void whatIsNeitherOnNorOffIsTold() throws IOException {
    document(
        "a.md", "title: A\nnoindex: yes\nzoom: no\nunlisted: 'true'\nlead: no\nmath: tex", "Text.");
    document("b.md", "title: B\nlead: [a]\ntranslations: {a b: a.md, zh-Hant: a.md}", "Text.");
    document("c.md", "title: C\nnoindex: true\nzoom:\nunlisted: false\nlead: No sea.", "Text.");

    assertThat(TestBuild.told(build.run()))
        .containsExactlyInAnyOrder(
            "error wrong-type a.md:3:1: \"noindex\" must be true or false",
            "error wrong-type a.md:4:1: \"zoom\" must be true or false",
            "error wrong-type a.md:5:1: \"unlisted\" must be true or false",
            "error wrong-type a.md:6:1: \"lead\" must be true or false, or a sentence",
            "error wrong-type a.md:7:1: \"math\" must be true or false",
            "error wrong-type b.md:3:1: \"lead\" must be true or false, or a sentence",
            "error wrong-type b.md:4:1: \"a b\" is no code of a language");
  }

  @Test
  void aJekyllSiteMayHaveItsOwnMeaningOfTheKeys() throws IOException {
    build.source().file("_config.yml", "title: T\nfooter: true\ntags: [a]\n");
    document(
        "a.md",
        "title: A\nnext: nowhere\nprev: [x]\nedit: maybe\nupdated: soon\nauthor: [[x]]\n"
            + "robots: 3\ndescription: D\ntags: a",
        "Text.");
    Document page = page("a.html");

    assertThat(page.select(".lead")).isEmpty();
    assertThat(page.select(".tags").html()).doesNotContain("href");
    assertThat(build.files()).doesNotContainKey("tags/index.html");
  }

  @Test
  void sourcesCanBeReadAndEdited() throws IOException {
    build.source().config("title: T$edit_url: https://github.com/o/r/edit/main/docs/");
    document("a.md", "title: A", "Text.");
    document("b.md", "title: B\nedit: false", "Text.");
    document("c.md", "title: C\nedit: https://example.org/c", "Text.");
    BuiltSite site = build.site();

    assertThat(Jsoup.parse(site.text("a.html")).select(".edit a").eachAttr("href"))
        .containsExactly(
            "https://github.com/o/r/blob/main/docs/a.md",
            "https://github.com/o/r/edit/main/docs/a.md",
            "a.md");
    assertThat(Jsoup.parse(site.text("b.html")).select(".edit a").eachAttr("href"))
        .containsExactly("b.md");
    assertThat(Jsoup.parse(site.text("c.html")).select(".edit a").eachAttr("href"))
        .contains("https://example.org/c");
  }

  @Test
  void searchEnginesAreTold() throws IOException {
    build.source().config(SITE + "description: D");
    document(
        "s/a.md",
        "title: 'A </script><b>'\ndescription: x\ndate: 2026-01-05\nimage: /i.png\nauthor: Ada\n"
            + "translations: {de: b.md}",
        "Text.");
    document("s/b.md", "title: B\nlang: de\nnoindex: true", "Text.");
    build.source().file("i.png", "");
    BuiltSite site = build.site();
    String html = site.text("s/a.html");
    Document page = Jsoup.parse(html);

    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"@type\":\"TechArticle\",\"headline\":\"A \\u003c/script>\\u003cb>\"")
        .contains("\"datePublished\":\"2026-01-05\"", "\"name\":\"Ada\"")
        .contains("\"position\":1,\"name\":\"Harbour\",\"item\":\"https://example.org/docs/\"");
    assertThat(page.select("meta[property=article:published_time]").attr("content"))
        .isEqualTo("2026-01-05");
    assertThat(page.select("meta[property=og:locale]")).isEmpty();
    assertThat(site.page("s/b.html").select("meta[property=og:locale]").attr("content"))
        .isEqualTo("de_DE");
    assertThat(page.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    assertThat(page.select("link[hreflang]").eachAttr("hreflang")).containsExactly("de", "en");
    assertThat(page.select("link[hreflang=de]").attr("href"))
        .isEqualTo("https://example.org/docs/s/b.html");
    assertThat(Jsoup.parse(site.text("s/b.html")).select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
    assertThat(site.text("sitemap.xml")).contains("s/a.html").doesNotContain("s/b.html");
    assertThat(site.text("index.html")).contains("\"@type\":\"WebSite\"");
  }

  @Test
  void anAnnouncementHasAnIdThatChangesWithIt() throws IOException {
    build.source().config("title: T$announcement: {text: A}");
    String first = page("index.html").select("[data-close]").attr("data-close");
    build.source().config("title: T$announcement: {text: B}");
    Document second = page("index.html");

    assertThat(first).hasSize(8);
    assertThat(second.select("[data-close]").attr("data-close")).hasSize(8).isNotEqualTo(first);
    build.source().config("title: T$announcement: {text: B, closable: false}");
    Document third = page("index.html");
    assertThat(third.select(".announcement button, [data-closed]")).isEmpty();
  }
}
