package io.github.shelfmark.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jekyll-feed 0.17.0 writes; the right values are its own. */
class FeedPluginTest {
  private static final String PLUGIN = "plugins: [jekyll-feed]$";

  @TempDir private Path directory;

  private LaidOut site;

  @BeforeEach
  void begin() throws IOException {
    site = LaidOut.in(directory);
    site.file(
        "_posts/2020-01-02-first.md",
        "---$title: First -- \"post\"$categories: [news, b]$tags: [t1, 't 2']$authors: [bob]$"
            + "image: {path: https://cdn.example/i.png}$---$Intro *x*$$## H$");
    site.file(
        "_posts/2020-02-02-second.md",
        "---$title: Second$tags: t1$category: news$last_modified_at: 2021-05-06 07:08:09$lang: fr$"
            + "image: /i.png$feed: {excerpt_only: true}$---$Body & more$");
  }

  @Test
  void aFeedOfPosts() throws IOException {
    site.config(
        PLUGIN
            + "title: 'My *Site* & \"Co\"'$url: https://example.org$baseurl: /base$lang: en-GB$"
            + "description: it's$author: ann$time: 2026-01-01$");
    site.file("_data/authors.yml", "ann: {name: Ann, email: a@x.example}$");

    assertThat(site.page("feed.xml"))
        .startsWith(
            """
            <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" \
            xml:lang="en-GB"><generator uri="https://jekyllrb.com/" version="4.3.1">Jekyll\
            </generator><link href="https://example.org/base/feed.xml" rel="self" \
            type="application/atom+xml" /><link href="https://example.org/base/" rel="alternate" \
            type="text/html" hreflang="en-GB" /><updated>2026-01-01T00:00:00+00:00</updated>\
            <id>https://example.org/base/feed.xml</id><title type="html">My *Site* &amp;amp; “Co”\
            </title><subtitle>it&apos;s</subtitle><author><name>ann</name></author>\
            <entry xml:lang="fr"><title type="html">Second</title>\
            <link href="https://example.org/base/news/2020/02/02/second.html" rel="alternate" \
            type="text/html" title="Second" /><published>2020-02-02T00:00:00+00:00</published>\
            <updated>2021-05-06T07:08:09+00:00</updated>\
            <id>https://example.org/base/news/2020/02/02/second</id>\
            <author><name>Ann</name><email>a@x.example</email></author><category term="news" />\
            <category term="t1" /><summary type="html"><![CDATA[Body &amp; more]]></summary>\
            <media:thumbnail xmlns:media="http://search.yahoo.com/mrss/" \
            url="https://example.org/base/i.png" /><media:content medium="image" \
            url="https://example.org/base/i.png" xmlns:media="http://search.yahoo.com/mrss/" />\
            </entry><entry><title type="html">First – “post”</title>\
            <link href="https://example.org/base/news/b/2020/01/02/first.html" rel="alternate" \
            type="text/html" title="First – “post”" />\
            <published>2020-01-02T00:00:00+00:00</published>\
            <updated>2020-01-02T00:00:00+00:00</updated>\
            <id>https://example.org/base/news/b/2020/01/02/first</id><content type="html" \
            xml:base="https://example.org/base/news/b/2020/01/02/first.html"><![CDATA[\
            """);
  }

  @Test
  void postsShowTheirTextAndWhoWroteThem() throws IOException {
    site.config(PLUGIN);

    String feed = site.page("feed.xml");

    assertThat(feed)
        .contains("<![CDATA[<p>Intro <em>x</em></p>")
        .contains("<author><name>bob</name></author><category term=\"news\" />")
        .contains("url=\"https://cdn.example/i.png\" />");
    // Without an address of the site, all addresses start at its root.
    assertThat(feed).contains("<link href=\"/feed.xml\" rel=\"self\"", "<id>/feed.xml</id>");
    assertThat(feed).endsWith("</entry></feed>");
  }

  @Test
  void otherCollectionsCategoriesAndTagsHaveFeeds() throws IOException {
    site.config(
        PLUGIN
            + "title: S$collections: {people: {output: true}}$feed:$  path: atom.xml$"
            + "  categories: [news]$  collections: {people: {path: /who.xml}}$"
            + "  tags: {except: [no]}$  posts_limit: 1$");
    site.file("_people/amy.md", "---$title: Amy$---$x");

    BuiltSite built = site.build();

    assertThat(built.files(".xml"))
        .containsExactly("atom.xml", "feed/by_tag/t1.xml", "feed/news.xml", "who.xml");
    assertThat(built.text("who.xml")).contains("S | People</title>", ">Amy</title>");
    assertThat(built.text("feed/news.xml"))
        .contains("S | News</title>", ">Second</title>")
        .doesNotContain("First");
    assertThat(built.text("feed/by_tag/t1.xml")).contains(">Second</title>");
  }

  @Test
  void theAuthorsOwnFeedStays() throws IOException {
    site.config(PLUGIN).file("feed.xml", "own");

    assertThat(site.page("feed.xml")).isEqualTo("own");
  }

  @Test
  void aTagLinksToTheFeed() throws IOException {
    site.config(PLUGIN + "title: A & \"B\"$url: https://e.example$feed: {path: /atom.xml}");
    site.file("a.html", "---$---${% feed_meta %}");

    assertThat(site.page("a.html"))
        .isEqualTo(
            "<link type=\"application/atom+xml\" rel=\"alternate\""
                + " href=\"https://e.example/atom.xml\" title=\"A &amp; &quot;B&quot;\" />");
  }
}
