package io.github.shelfmark.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.LaidOut;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jekyll-seo-tag 2.8.0 writes; the right values are its own. */
class SeoPluginTest {
  private static final String PLUGIN = "plugins: [jekyll-seo-tag]$";

  @TempDir private Path directory;

  private LaidOut site;

  @BeforeEach
  void begin() throws IOException {
    site = LaidOut.in(directory).file("_layouts/l.html", "{% seo %}");
  }

  @Test
  void aPageWithEverything() throws IOException {
    site.config(
        PLUGIN
            + "title: 'My *Site* & \"Co\"'$description: All <b>about</b> it's$lang: en-GB$"
            + "url: https://example.org$baseurl: /base$author: ann$logo: /img/logo one.png$"
            + "twitter: {username: '@me', card: summary}$"
            + "facebook: {admins: 1, publisher: pub, app_id: 7}$"
            + "webmaster_verifications: {google: g1, bing: b1, baidu: d}$");
    site.file(
        "p.md",
        "---$layout: l$title: P$image: {path: /img/x.png, width: 10, height: 20, alt: An alt}$"
            + "author: {name: Zed, twitter: zed}$locale: de-DE$description: ''$---$text$");

    assertThat(site.page("p.html"))
        .isEqualTo(
            """
            <!-- Begin Jekyll SEO tag v2.8.0 -->
            <title>P | My Site &amp; “Co”</title>
            <meta name="generator" content="Jekyll v4.3.1" />
            <meta property="og:title" content="P" />
            <meta name="author" content="Zed" />
            <meta property="og:locale" content="de_DE" />
            <meta name="description" content="All about it’s" />
            <meta property="og:description" content="All about it’s" />
            <link rel="canonical" href="https://example.org/base/p.html" />
            <meta property="og:url" content="https://example.org/base/p.html" />
            <meta property="og:site_name" content="My Site &amp; “Co”" />
            <meta property="og:image" content="https://example.org/base/img/x.png" />
            <meta property="og:image:height" content="20" />
            <meta property="og:image:width" content="10" />
            <meta property="og:image:alt" content="An alt" />
            <meta property="og:type" content="website" />
            <meta name="twitter:card" content="summary" />
            <meta property="twitter:image" content="https://example.org/base/img/x.png" />
            <meta name="twitter:image:alt" content="An alt" />
            <meta property="twitter:title" content="P" />
            <meta name="twitter:site" content="@me" />
            <meta name="twitter:creator" content="@zed" />
            <meta property="fb:admins" content="1" />
            <meta property="article:publisher" content="pub" />
            <meta property="fb:app_id" content="7" />
            <meta name="google-site-verification" content="g1" />
            <meta name="msvalidate.01" content="b1" />
            <meta name="baidu-site-verification" content="d" />
            <script type="application/ld+json">
            {"@context":"https://schema.org","@type":"WebPage",\
            "author":{"@type":"Person","name":"Zed"},"description":"All about it’s","headline":"P",\
            "image":{"width":10,"height":20,"alt":"An alt",\
            "url":"https://example.org/base/img/x.png","@type":"imageObject"},\
            "publisher":{"@type":"Organization","logo":{"@type":"ImageObject",\
            "url":"https://example.org/base/img/logo%20one.png"},"name":"Zed"},\
            "url":"https://example.org/base/p.html"}</script>
            <!-- End Jekyll SEO tag -->\
            """);
  }

  @Test
  void aPostSaysWhenItWasWrittenAndByWhom() throws IOException {
    site.config(PLUGIN).file("_data/authors.yml", "ann: {name: Ann, twitter: '@anna', url: u}$");
    site.file(
        "_posts/2020-02-02-p.md",
        "---$layout: l$title: T$authors: [ann, bob]$last_modified_at: 2021-05-06 07:08:09$---$"
            + "First & *one*.$$Second.$");

    assertThat(site.page("2020/02/02/p.html"))
        .contains("<title>T</title>\n", "<meta name=\"author\" content=\"Ann\" />\n")
        .contains("<meta name=\"description\" content=\"First &amp; one.\" />\n")
        .contains("<meta property=\"og:type\" content=\"article\" />\n")
        .contains("\"article:published_time\" content=\"2020-02-02T00:00:00+00:00\" />\n")
        .contains("\"author\":{\"@type\":\"Person\",\"name\":\"Ann\",\"url\":\"u\"},")
        .contains("\"dateModified\":\"2021-05-06T07:08:09+00:00\",")
        .contains("\"datePublished\":\"2020-02-02T00:00:00+00:00\",")
        .contains("\"mainEntityOfPage\":{\"@type\":\"WebPage\",\"@id\":\"/2020/02/02/p.html\"},")
        // Without an address of the site there is no canonical one.
        .doesNotContain("rel=\"canonical\"");
  }

  @Test
  void theHomePageIsTheSite() throws IOException {
    site.config(
        PLUGIN
            + "title: S$description: D$tagline: G$google_site_verification: v$"
            + "social: {name: N, links: [a, b]}");
    site.file("index.md", "---$layout: l$---$x").file("about/index.md", "---$layout: l$---$x");
    site.file("q.md", "---$layout: l$seo: {type: Person, name: Bob, links: [c]}$---$x");

    String home = site.page("index.html");

    assertThat(home)
        .contains("<title>S | G</title>", "\"@type\":\"WebSite\"", "\"name\":\"N\"")
        .contains("\"sameAs\":[\"a\",\"b\"]", "content=\"v\"");
    assertThat(site.page("about/index.html"))
        .contains("\"@type\":\"WebSite\"", "\"url\":\"/about/\"");
    assertThat(site.page("q.html"))
        .contains("\"@type\":\"Person\"", "\"name\":\"Bob\"", "\"sameAs\":[\"c\"]");
  }

  @Test
  void theTitleCanBeLeftOut() throws IOException {
    site.config(PLUGIN).file("_layouts/l.html", "{% seo title=false %}");
    site.file("p.html", "---$layout: l$title: T$---$");

    assertThat(site.page("p.html")).contains("og:title").doesNotContain("<title>");
  }

  @Test
  void thePagesOfAListSayWhichTheyAre() throws IOException {
    site.config(PLUGIN + "title: S$url: https://e.example");
    site.file("p.html", "---$title: T$---${% assign paginator = site.data.pages %}{% seo %}");
    site.file(
        "_data/pages.yml",
        "page: 2$total_pages: 3$previous_page: 1$previous_page_path: /$next_page: 3$"
            + "next_page_path: /page3/$");

    assertThat(site.page("p.html"))
        .contains("<title>Page 2 of 3 for T | S</title>")
        .contains("<link rel=\"prev\" href=\"https://e.example/\" />\n")
        .contains("<link rel=\"next\" href=\"https://e.example/page3/\" />\n");
  }

  @Test
  void theTagSeesThePageItself() throws IOException {
    site.config(PLUGIN).file("a.html", "---$title: A$---${% assign page = site %}{% seo %}");

    assertThat(site.page("a.html")).contains("<title>A</title>");
  }

  @Test
  void withTheThemeItWritesNothing() throws IOException {
    site.config(PLUGIN).themed().file("a.html", "---$title: A$---$[{% seo %}]");

    assertThat(site.build().page("a.html").select("article").text()).isEqualTo("[]");
    assertThat(site.told()).noneMatch(told -> told.contains("seo"));
  }

  @Test
  void withoutThePluginThereIsNoSuchTag() throws IOException {
    site.config("title: x").file("a.html", "---$---$[{% seo %}]");

    assertThat(site.page("a.html")).isEqualTo("[]");
    assertThat(site.told())
        .containsExactly("a.html:3:2: there is no tag \"seo\", so it writes nothing (1 place)");
    assertThat(site.hints())
        .containsExactly(
            "It is in the plugin jekyll-seo-tag: name that under \"plugins\" in the"
                + " configuration.");
  }
}
