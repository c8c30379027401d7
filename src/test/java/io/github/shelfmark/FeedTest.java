package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The feed of sites with the plugin jekyll-feed. */
class FeedTest {
  private static final String CONFIG =
      "plugins: [jekyll-feed]$url: https://example.org$baseurl: /docs$title: A & B";

  @TempDir private Path directory;

  private Sources source;
  private final List<Finding> findings = new ArrayList<>();

  @BeforeEach
  void begin() {
    source = Sources.in(directory.resolve("docs"));
  }

  @Test
  void listsTheNewestPostsFirst() throws Exception {
    source.jekyll(CONFIG + "$feed: {posts_limit: 2}");
    source.page("_posts/2026-01-01-one.md", "title: One");
    source.page("_posts/2026-01-03-three.md", "title: Three <3$last_modified_at: 2026-02-01");
    source.page("_posts/2026-01-02-two.md", "title: Two");
    source.page("page.md", "title: No post");

    Element feed = feed(build().text("feed.xml"));

    assertThat(texts(feed, "title")).containsExactly("A & B", "Three <3", "Two");
    assertThat(texts(feed, "updated"))
        .containsExactly("2026-02-01T00:00:00Z", "2026-02-01T00:00:00Z", "2026-01-02T00:00:00Z");
    assertThat(texts(feed, "id"))
        .containsExactly(
            "https://example.org/docs/feed.xml",
            "https://example.org/docs/2026/01/03/three",
            "https://example.org/docs/2026/01/02/two");
  }

  @Test
  void containsTextsWithLinksRelativeToThePage() throws Exception {
    source.jekyll(CONFIG);
    source.file(
        "_posts/2026-01-01-a.md",
        "---\ntags: [x, y]\nauthor: Ann\n---\n[b](/b.html) \u0001&amp;\n");
    source.page("b.md", "title: B");

    Element feed = feed(build().text("feed.xml"));
    Element content = (Element) feed.getElementsByTagName("content").item(0);

    assertThat(content.getAttribute("xml:base"))
        .isEqualTo("https://example.org/docs/2026/01/01/a.html");
    assertThat(content.getTextContent()).contains("href=\"../../../b.html\"").contains("&amp;");
    assertThat(texts(feed, "name")).containsExactly("A & B", "Ann");
    assertThat(feed.getElementsByTagName("category").getLength()).isEqualTo(2);
  }

  @Test
  void pathAndExcerptsCanBeConfigured() throws Exception {
    source.jekyll(CONFIG + "$feed: {path: /news/atom.xml, excerpt_only: true, tags: true}");
    source.page("_posts/2026-01-01-a.md", "description: About a");
    source.file("links.md", "---\n---\n[feed](/docs/news/atom.xml)\n");

    Element feed = feed(build().text("news/atom.xml"));

    assertThat(texts(feed, "summary")).containsExactly("About a");
    assertThat(texts(feed, "content")).isEmpty();
    assertThat(findings)
        .extracting(Finding::headline)
        .containsExactly("_config.yml: the setting \"feed.tags\" is not supported");
  }

  @Test
  void collectionsAndCategoriesHaveFeedsOfTheirOwn() throws Exception {
    source.jekyll(
        "title: T$plugins: [jekyll-feed]$collections: {changeLog: {output: true}}$feed:"
            + " {categories: [news], collections: {changeLog: {path: /log.xml, categories: [b]},"
            + " posts: {path: /all.xml}}}");
    source.page("_posts/2026-01-01-a.md", "title: A$categories: [news, b]");
    source.page("_posts/2026-01-02-b.md", "title: B");
    source.page("_changeLog/c.md", "title: C$date: 2026-01-03$categories: b");
    source.page("_changeLog/d.md", "title: D$date: 2026-01-04");

    BuiltSite site = build();

    assertThat(texts(feed(site.text("all.xml")), "title")).containsExactly("T", "B", "A");
    assertThat(texts(feed(site.text("feed/news.xml")), "title")).containsExactly("T | News", "A");
    assertThat(texts(feed(site.text("log.xml")), "title"))
        .containsExactly("T | Changelog", "D", "C");
    assertThat(texts(feed(site.text("feed/changeLog/b.xml")), "title"))
        .containsExactly("T | Changelog | B", "C");
    assertThat(site.exists("feed.xml")).isFalse();
    assertThat(findings).isEmpty();
  }

  @Test
  void aFeedOfACollectionThatDoesNotExistIsAWarning() throws Exception {
    source.jekyll(CONFIG + "$feed: {collections: [nots]}$collections: [notes]");
    source.page("_posts/2026-01-01-a.md", "title: A");

    assertThat(build().exists("feed/nots.xml")).isFalse();
    assertThat(findings)
        .extracting(Finding::severity, Finding::message, Finding::hint)
        .containsExactly(
            tuple(
                Severity.WARNING,
                "the feed lists the collection \"nots\", which does not exist",
                "Did you mean \"notes\"?"));
  }

  @Test
  void theAuthorsOwnFeedTakesPrecedence() throws IOException {
    source.jekyll(CONFIG).file("feed.xml", "mine");

    assertThat(build().text("feed.xml")).isEqualTo("mine");
  }

  @Test
  void isNotWrittenOutsideTheSite() throws IOException {
    source.jekyll(CONFIG + "$feed: {path: ../feed.xml}").page("index.md", "");

    build();

    assertThat(directory.resolve("feed.xml")).doesNotExist();
  }

  private static List<String> texts(Element feed, String name) {
    NodeList nodes = feed.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Element feed(String xml) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
  }

  private BuiltSite build() throws IOException {
    Path output = directory.resolve("site");
    BuildRequest request =
        BuildRequest.builder(source.directory(), output).work(directory.resolve("work")).build();
    findings.addAll(Shelfmark.build(request).findings());
    return BuiltSite.at(output);
  }
}
