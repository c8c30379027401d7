package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files become documents, their titles, and the order of collections. */
class SiteReaderTest {
  @TempDir private Path directory;

  @Test
  void everyMarkdownFileIsADocumentInOurSites() throws IOException {
    Site site =
        Sources.in(directory)
            .config("")
            .file("plain.md", "text")
            .page("page.html", "")
            .file("raw.html", "<p>")
            .page("feed.xml", "")
            .read();
    assertThat(site.documents())
        .extracting(Document::path)
        .containsExactly("page.html", "plain.md");
    assertThat(site.staticFiles())
        .extracting(StaticFile::path)
        .containsExactly("feed.xml", "raw.html");
  }

  @Test
  void frontMatterMakesTheDocumentInAJekyllSite() throws IOException {
    Site site =
        Sources.in(directory)
            .jekyll("")
            .file("plain.md", "text")
            .file("line.md", "--- no fence\n---\n")
            .file("short.md", "---")
            .page("feed.xml", "")
            .read();
    assertThat(site.documents()).extracting(Document::path).containsExactly("feed.xml");
    assertThat(site.staticFiles())
        .extracting(StaticFile::output)
        .containsExactly("line.md", "plain.md", "short.md");
  }

  @Test
  void filesOfACollectionAreBelowItsName() throws IOException {
    Site site =
        Sources.in(directory)
            .jekyll("collections: {notes: {output: true}, hidden: {}}")
            .file("_notes/sub/s.css", "")
            .file("_hidden/h.css", "")
            .read();
    assertThat(site.staticFiles())
        .extracting(StaticFile::output)
        .containsExactly("notes/sub/s.css");
  }

  @Test
  void futureAndUnpublishedDocumentsAreLeftOut() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("collections: [notes]")
            .page("_notes/future.md", "a: 1$date: 2026-11-24")
            .page("_notes/today.md", "date: 2026-11-23")
            .page("_notes/draft.md", "published: false")
            .page("past.md", "date: 2026-11-22 23:00:00")
            .page("page.md", "date: 2999-01-01 10:30:00 +0200");
    assertThat(sources.read().documents())
        .extracting(Document::path)
        .containsExactly("past.md", "_notes/today.md");
    assertThat(sources.told())
        .containsExactly(
            "info future _notes/future.md:3:1: not built, because its date is in the future:"
                + " 2026-11-24",
            "info future page.md:2:1: not built, because its date is in the future:"
                + " 2999-01-01T08:30Z");
  }

  @Test
  void pagesOfAJekyllSiteAreBuiltWhateverTheirDates() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("")
            .page("page.md", "date: 2999-01-01")
            .page("_posts/2999-01-01-post.md", "");
    assertThat(sources.read().documents()).extracting(Document::path).containsExactly("page.md");
    assertThat(sources.told())
        .singleElement()
        .asString()
        .startsWith("info future _posts/2999-01-01-post.md:1:1: ");
  }

  @Test
  void futureAndUnpublishedDocumentsCanBeBuilt() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("collections: [notes]$future: true$unpublished: true")
            .page("_notes/future.md", "date: 2999-01-01")
            .page("_notes/draft.md", "published: false");
    assertThat(sources.read().documents()).hasSize(2);
  }

  @Test
  void anInvalidDateIsAnError() throws IOException {
    Sources sources = Sources.in(directory).config("").page("a.md", "date: soon");
    sources.read();
    assertThat(sources.told()).containsExactly("error wrong-type a.md:2:1: \"soon\" is not a date");
  }

  @ParameterizedTest
  @CsvSource({
    "'M&eacute;tricas &amp; <em>m&aacute;s</em>', 'M\u00e9tricas & m\u00e1s'",
    "'The <code class=\"x\">List<T></code> of T', 'The List<T> of T'",
    "'a < b > c', 'a < b > c'",
    "'<b></b>', '<b></b>'",
  })
  void titlesInJekyllAreMarkup(String written, String title) throws IOException {
    Sources sources = Sources.in(directory).jekyll("title: x");
    assertThat(sources.page("a.md", "title: '" + written + "'").read().documents())
        .extracting(Document::title)
        .containsExactly(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "node-lock.md|# A *b* `c` [d](e) #|A b c d",
        "node-lock.md|text|Node lock",
        "node-lock.md|## Second|Second",
        "node-lock.md|text$$## Second$$# First|First",
        "a/node_lock/index.md|text|Node lock",
        "index.md|text|Home",
        "中文.md|text|中文",
        "x.md|---$title: ' '$---$# H|H",
        "x.md|---$title: 5$---$# H|5",
        "x.md|---$title: 1.10$---$# H|1.10",
        "x.md|---$title: 007$---$# H|007",
        "x.md|---${title: 0x1F, x: [1]}$---$# H|0x1F",
        "x.md|---$title: 1_000 # thousand$---$# H|1_000",
        "x.md|---$title: yes$---$# H|yes",
        "x.md|---$title: 2024-01-01$---$# H|2024-01-01"
      })
  void titles(String path, String text, String title) throws IOException {
    Site site = Sources.in(directory).config("").file(path, text.replace('$', '\n')).read();
    assertThat(site.documents()).extracting(Document::title).containsExactly(title);
  }

  /**
   * If a date is missing, Jekyll compares the paths, even though that is not a consistent order.
   */
  @Test
  void orderOfAJekyllCollection() throws IOException {
    Site site =
        Sources.in(directory)
            .jekyll("collections: {notes: {output: true}}")
            .page("_notes/a.md", "")
            .page("_notes/b.md", "date: 2020-02-01")
            .page("_notes/c.md", "")
            .page("_notes/old.md", "date: 2020-01-01")
            .read();
    assertThat(site.documents())
        .extracting(Document::path)
        .containsExactly("_notes/a.md", "_notes/b.md", "_notes/c.md", "_notes/old.md");
  }

  @Test
  void limitPostsKeepsTheNewestPosts() throws IOException {
    Site site =
        Sources.in(directory)
            .jekyll("limit_posts: 2$show_drafts: true")
            .page("_posts/2020-01-01-a.md", "")
            .page("_posts/2021-01-01-b.md", "")
            .page("_drafts/c.md", "")
            .page("p.md", "")
            .read();
    assertThat(site.documents())
        .extracting(Document::path)
        .containsExactly("p.md", "_posts/2021-01-01-b.md", "_drafts/c.md");
  }

  @Test
  void defaultsUnpublishPostsButNotPages() throws IOException {
    Site site =
        Sources.in(directory)
            .jekyll("defaults: [{scope: {path: ''}, values: {published: false}}]")
            .page("_posts/2020-01-01-a.md", "")
            .page("p.md", "")
            .page("q.md", "published: false")
            .read();
    assertThat(site.documents()).extracting(Document::path).containsExactly("p.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|old b a c",
        "{sort_by: rank}|c b old a",
        "{order: [c.md, missing.md, a.md]}|c a old b"
      })
  void orderOfACollection(String config, String order) throws IOException {
    Site site =
        Sources.in(directory)
            .config("collections: {notes: " + config + "}")
            .page("_notes/a.md", "")
            .page("_notes/b.md", "date: 2021-01-01$rank: 9")
            .page("_notes/c.md", "rank: 2")
            .page("_notes/old.md", "date: 2020-01-01$rank: 10")
            .read();
    assertThat(site.documents())
        .extracting(post -> post.path().replaceAll("_notes/|\\.md", ""))
        .containsExactly(order.split(" ", -1));
  }

  @Test
  void orderOfACollectionBelowACommonDirectory() throws IOException {
    Site site =
        Sources.in(directory)
            .jekyll("collections: {notes: {order: [b.md, a.md]}}$collections_dir: col")
            .page("col/_notes/a.md", "")
            .page("col/_notes/b.md", "")
            .read();
    assertThat(Objects.requireNonNull(site.collections().get("notes")).posts())
        .extracting(Document::path)
        .containsExactly("col/_notes/b.md", "col/_notes/a.md");
  }
}
