package io.github.shelfmark.theme;

import static io.github.shelfmark.theme.SampleSite.body;
import static io.github.shelfmark.theme.SampleSite.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageRendererTest {
  private static final SiteInfo PUBLISHED =
      new SiteInfo(
          "Notes",
          "All notes.",
          "https://example.org",
          "/docs",
          "zh-CN",
          "2.0",
          "https://example.org/code",
          "https://example.org/edit/");

  private static SampleSite guide() {
    return new SampleSite()
        .page("/", "")
        .page("/guide/install.html", "Install", "sequence", 1, "description", "How to <install>")
        .page("/guide/use.html", "Use & enjoy", "sequence", 2)
        .page("/other/thing.html", "Thing");
  }

  @Test
  void onlyTheBodyIsSearchable() {
    Document page =
        Jsoup.parse(guide().build().html("guide/use.html", body("<p>a &lt; b <b>c</b></p>")));

    assertThat(page.select("[data-pagefind-body]")).hasSize(1);
    assertThat(page.select("[data-pagefind-body]").html()).isEqualTo("<p>a &lt; b <b>c</b></p>");
    // The title is outside the body, but is content as well.
    assertThat(page.select("header:not(.title), nav, footer, aside"))
        .allMatch(part -> part.closest("[data-chrome]") != null);
  }

  @Test
  void textIsEscaped() {
    String html = guide().build().html("guide/install.html");

    assertThat(html).contains("content=\"How to &lt;install&gt;\"").doesNotContain("<install>");
    assertThat(Jsoup.parse(html).text()).contains("Use & enjoy");
  }

  @Test
  void titlesContainThePageAndTheSite() {
    SampleSite.Built built = guide().build();

    assertThat(title(built.html("guide/use.html"))).isEqualTo("Use & enjoy | Notes");
    assertThat(title(built.html("index.html"))).isEqualTo("Notes");
    assertThat(title(new SampleSite().page("/", "Welcome").build().html("index.html")))
        .isEqualTo("Welcome | Notes");
  }

  @Test
  void aBodyThatStartsWithATitleGetsNoSecondOne() {
    Heading own = new Heading(1, "use", "Use");
    String html = "<h1 id=\"use\">Use</h1>";

    assertThat(Jsoup.parse(guide().build().html("guide/use.html", body(html, own))).select("h1"))
        .hasSize(1);
    assertThat(Jsoup.parse(guide().build().html("guide/use.html")).select("h1")).hasSize(1);
    assertThat(
            Jsoup.parse(guide().jekyll().build().html("guide/use.html", body(html, own)))
                .select("h1"))
        .hasSize(1);
  }

  @Test
  void theTitleIsOutsideTheBody() {
    Document page = Jsoup.parse(guide().build().html("guide/use.html"));

    assertThat(page.select("[data-pagefind-body] h1")).isEmpty();
    assertThat(page.select("main h1").text()).isEqualTo("Use & enjoy");
  }

  @Test
  void linksAreRelativeToThePage() {
    Document page =
        Jsoup.parse(guide().nav("Guide", "/guide/#top").build().html("other/thing.html"));

    assertThat(page.select(".top a").attr("href")).isEqualTo("../guide/index.html#top");
    assertThat(page.select(".site-title").attr("href")).isEqualTo("../index.html");
    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .matches("\\.\\./shelfmark/theme\\.[0-9a-f]{8}\\.css");
    assertThat(page.select("[href^=/], [src^=/]")).isEmpty();
  }

  @Test
  void aConfiguredEntryLinksToItsDocument() {
    Document page =
        Jsoup.parse(
            guide()
                .nav("Use", "/guide/use", "Code", "https://example.org/", "API", "/apidocs/a.xml")
                .build()
                .html("guide/install.html"));

    assertThat(page.select(".top a").eachAttr("href"))
        .containsExactly("use.html", "https://example.org/", "../apidocs/a.xml");
  }

  @Test
  void the404PageWorksAtAnyDepth() {
    String html = text(guide().info(PUBLISHED).build().renderer().notFound());

    assertThat(Jsoup.parse(html).select("[href], [src]"))
        .extracting(e -> e.hasAttr("href") ? e.attr("href") : e.attr("src"))
        .allMatch(
            l ->
                l.startsWith("/docs/")
                    || l.startsWith("https://")
                    || l.startsWith("#")
                    || l.startsWith("data:image/"));
    assertThat(html).contains("页面不存在").doesNotContain("data-pagefind-body");
  }

  @Test
  void absoluteUrlsRequireTheSitesUrl() {
    Document unknown = Jsoup.parse(guide().build().html("guide/use.html"));
    Document known = Jsoup.parse(guide().info(PUBLISHED).build().html("guide/use.html"));

    assertThat(unknown.select("link[rel=canonical], .edit")).isEmpty();
    assertThat(known.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/docs/guide/use.html");
    assertThat(known.select(".edit a").attr("href"))
        .isEqualTo("https://example.org/edit/guide/use.md");
    assertThat(known.select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(known.select(".footer").text()).isEqualTo("Sample All notes.");
    assertThat(known.select(".header .version").text()).isEqualTo("2.0");
  }

  @Test
  void previousAndNextFollowTheReadingOrder() {
    Document page = Jsoup.parse(guide().build().html("guide/use.html"));

    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("install.html");
    assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("../other/thing.html");
    assertThat(page.select(".breadcrumbs a").eachText()).containsExactly("Home", "Guide");
  }

  @Test
  void theTableOfContentsNestsTwoLevels() {
    Document page =
        Jsoup.parse(
            guide()
                .build()
                .html(
                    "guide/use.html",
                    body(
                        "",
                        new Heading(2, "a", "A"),
                        new Heading(3, "中", "B"),
                        new Heading(4, "c", "C"),
                        new Heading(2, "", "no anchor"))));

    assertThat(page.select(".toc-wide a").eachAttr("href")).containsExactly("#a", "#%E4%B8%AD");
    assertThat(page.select(".toc-wide li li a").text()).isEqualTo("B");
  }

  @Test
  void aSectionWithoutAPageListsItsContent() {
    SampleSite.Built built = guide().build();
    Section section = built.sections().root().sections().get(0);
    Document page = Jsoup.parse(text(built.renderer().section(section)));

    assertThat(page.select(".posts a").eachText()).containsExactly("Install", "Use & enjoy");
    assertThat(page.select(".posts a").eachAttr("href"))
        .containsExactly("install.html", "use.html");
    assertThat(page.select("h1").text()).isEqualTo("Guide");
  }

  @Test
  void aSiteWithoutHomeGetsAnOverview() {
    SampleSite.Built built = new SampleSite().page("/a/b.html", "B").page("/c/d.html", "D").build();
    Document page = Jsoup.parse(text(built.renderer().home()));

    assertThat(page.select(".sections-title a").eachAttr("href"))
        .containsExactly("a/index.html", "c/index.html");
    assertThat(page.title()).isEqualTo("Notes");
  }

  @Test
  void anUnknownLayoutIsAnErrorAtItsPosition() {
    SampleSite site = new SampleSite().page("/a.html", "A", "x", 1, "layout", "pgae");
    Made rendered = site.build().rendered("a.html", body("<p>b</p>"));

    assertThat(rendered.findings())
        .containsExactly(
            Finding.error(
                FindingCode.LAYOUT_MISSING,
                "a.md",
                new Position(4, 1),
                "the theme has no layout \"pgae\"",
                "Did you mean \"page\"?"));
    assertThat(text(rendered)).contains("layout-page");
  }

  @Test
  void jekyllsLayoutsFallBackByKindOrToNothing() {
    SampleSite.Built built =
        new SampleSite()
            .jekyll()
            .page("/a.html", "A", "layout", "default")
            .page("/none.html", "None", "layout", "none")
            .page("/false.html", "False", "layout", false)
            .page("/null.html", "Null", "layout", null)
            .post("/p.html", "P", "layout", "essay")
            .build();

    assertThat(built.rendered("a.html", body("b")).findings()).isEmpty();
    assertThat(built.html("a.html")).contains("layout-page");
    assertThat(built.html("p.html")).contains("layout-post");
    for (String bare : new String[] {"none.html", "false.html", "null.html"}) {
      assertThat(built.html(bare, body("bare 中"))).isEqualTo("bare 中");
    }
  }

  @Test
  void bytesAreEqualEveryTime() {
    Made first = guide().build().rendered("guide/use.html", body("<p>x</p>\r\n"));
    List<byte[]> others =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> guide().build().rendered("guide/use.html", body("<p>x</p>\r\n")).bytes())
            .toList();

    assertThat(others).allMatch(bytes -> Arrays.equals(bytes, first.bytes()));
    assertThat(text(first)).doesNotContain("\r");
  }

  private static String title(String html) {
    return Jsoup.parse(html).title();
  }

  private static SampleSite blog() {
    return new SampleSite()
        .page("/blog/about.html", "About")
        .byDate("/blog/", "2014-04-07", "Old")
        .byDate("/blog/", "2016-01-02", "New")
        .byDate("/blog/", "2016-01-01", "Other");
  }

  @Test
  void postsByDateAreListedBelowTheirYears() {
    SampleSite.Built built = blog().build();
    Document page = Jsoup.parse(text(built.renderer().section(built.sections().sections().get(0))));

    assertThat(page.select("ol.posts").eachText()).containsExactly("About");
    assertThat(page.select("h2").eachText()).containsExactly("2016", "2014");
    assertThat(page.select("h2 + ul.posts").eachText())
        .containsExactly("New 2 January 2016 Other 1 January 2016", "Old 7 April 2014");
    assertThat(page.select("ul.posts time").eachAttr("datetime"))
        .containsExactly("2016-01-02", "2016-01-01", "2014-04-07");
  }

  @Test
  void aPageThatListsThePostsItselfHasNoSecondList() {
    SampleSite.Built built = blog().page("/blog/index.html", "Blog", "layout", "section").build();
    String own = "<p><a href=\"2016/01/02/new.html\">New</a></p>";

    assertThat(Jsoup.parse(built.html("blog/index.html", body(own))).select("ul.posts")).isEmpty();
    assertThat(Jsoup.parse(built.html("blog/index.html")).select("ul.posts")).hasSize(2);
  }

  @Test
  void breadcrumbsOfAPostByDateHaveNoDates() {
    assertThat(
            Jsoup.parse(blog().build().html("blog/2014/04/07/old.html"))
                .select(".breadcrumbs a")
                .eachText())
        .containsExactly("Home", "Blog");
  }
}
