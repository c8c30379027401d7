package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees are written as {@code prefix Title [posts](inner sections)}. */
class SectionsTest {
  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void makeSource() {
    sources = Sources.in(directory);
  }

  private SectionTree build() {
    return SectionBuilder.build(sources.read(), sources.findings());
  }

  private static String draw(Section section) {
    String index = section.index().isPresent() ? "*" : "";
    List<String> posts = section.posts().stream().map(Document::title).toList();
    List<String> inner = section.sections().stream().map(SectionsTest::draw).toList();
    return section.prefix()
        + index
        + " "
        + section.title()
        + " "
        + posts
        + (inner.isEmpty() ? "" : inner);
  }

  @Test
  void derivedSectionsFollowTheUrls() throws IOException {
    sources.config("title: Site");
    sources.page("index.md", "title: Start").page("about.md", "");
    sources
        .page("guide/index.md", "title: The guide")
        .page("guide/b.md", "")
        .page("guide/a.md", "");
    sources.page("node-lock/deep/x.md", "").page("leaf/index.md", "title: Leaf");
    assertThat(draw(build().root()))
        .isEqualTo(
            "/* Site [About, Leaf][/node-lock/ Node lock [][/node-lock/deep/ Deep [X]], /guide/*"
                + " The guide [A, B]]");
  }

  @Test
  void unlistedPagesAndThe404PageAndFeedsAreLeftOut() throws IOException {
    sources.config("").page("404.md", "").page("a.md", "unlisted: true").page("b.md", "");
    sources.page("c.md", "permalink: /c.xml");
    assertThat(draw(build().root())).isEqualTo("/  [B]");
  }

  @Test
  void sequenceComesBeforeTitle() throws IOException {
    sources.config("");
    sources
        .page("a.md", "")
        .page("b.md", "")
        .page("c.md", "sequence: 10")
        .page("d.md", "sequence: '9'");
    sources
        .page("e.md", "sequence: 9.5")
        .page("f.md", "sequence: -1")
        .page("g.md", "sequence: intro");
    assertThat(build().root().posts())
        .extracting(Document::title)
        .containsExactly("F", "D", "E", "C", "G", "A", "B");
  }

  @Test
  void derivedSectionsAreInReadingOrder() throws IOException {
    sources.config("").page("b/index.md", "sequence: 1").page("b/x.md", "").page("a/x.md", "");
    assertThat(build().root().sections()).extracting(Section::prefix).containsExactly("/b/", "/a/");
  }

  @Test
  void theLongestConfiguredPrefixTakesPrecedence() throws IOException {
    sources.config(
        "title: S$sections:$- {title: Z, prefix: /z/}$- title: A$  prefix: a$  sections:$  -"
            + " {prefix: /a/b/}$  - {title: C, prefix: /a/c/}");
    sources.page("a/x.md", "").page("a/b/y.md", "").page("a/b/deep/z.md", "").page("a/bb.md", "");
    sources.page("a/c/index.md", "").page("z/1.md", "").page("top.md", "");
    assertThat(draw(build().root()))
        .isEqualTo("/ S [Top][/z/ Z [1], /a/ A [Bb, X][/a/b/ B [Y, Z], /a/c/* C []]]");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void documentsThatMatchNoPrefixAreReportedAndGetASection() throws IOException {
    sources.config("title: S$collections: [my-notes]$sections: [{title: A, prefix: /a/}]");
    sources.page("a/x.md", "").page("_my-notes/n.md", "").page("_my-notes/m.md", "");
    assertThat(draw(build().root())).isEqualTo("/ S [][/a/ A [X], /my-notes/ My notes [M, N]]");
    assertThat(sources.told())
        .containsExactly(
            "warning unlisted site.yml:3:12: 2 documents are in none of the configured sections: "
                + "/my-notes/m.html, /my-notes/n.html");
  }

  @Test
  void emptyAndDuplicateSectionsAreReported() throws IOException {
    sources.config(
        "sections:$- {title: A, prefix: /a/}$- {title: E, prefix: /e/}$- {title: B, prefix: /a/}");
    sources.page("a/x.md", "");
    assertThat(build().sections()).extracting(Section::prefix).containsExactly("/a/");
    assertThat(sources.told())
        .containsExactlyInAnyOrder(
            "warning empty-section site.yml:3:3: no document has a URL that starts with /e/",
            "warning duplicate-url site.yml:4:3: two sections have the prefix /a/");
  }

  @Test
  void previousAndNextCrossSectionBorders() throws IOException {
    sources
        .config("")
        .page("index.md", "")
        .page("a/x.md", "")
        .page("b/index.md", "")
        .page("b/y.md", "");
    Site site = sources.read();
    SectionTree tree = SectionBuilder.build(site, sources.findings());
    Document x = site.documentAt("a/x.md").orElseThrow();
    assertThat(tree.previous(x)).map(Document::path).contains("index.md");
    assertThat(tree.next(x)).map(Document::path).contains("b/index.md");
    assertThat(tree.next(site.documentAt("b/y.md").orElseThrow())).isEmpty();
    assertThat(tree.previous(site.documentAt("index.md").orElseThrow())).isEmpty();
    assertThat(tree.pathTo(x)).extracting(Section::prefix).containsExactly("/", "/a/");
  }

  @Test
  void underAcceptsDecodedPrefixesAtAnyDepth() throws IOException {
    sources.config("").page("分布式/锁/a.md", "").page("分布式/锁/b/c.md", "").page("分布式/锁/index.md", "");
    sources.page("分布式/锁2/no.md", "").page("sp ace/x.md", "");
    SectionTree tree = build();
    assertThat(tree.under("/分布式/锁/")).extracting(Document::title).containsExactly("A", "C");
    assertThat(tree.under("/sp ace/")).hasSize(1);
    assertThat(tree.under("/nothing/")).isEmpty();
    assertThat(tree.under("/")).hasSize(5);
  }

  private static final String BLOG =
      "title: S$collections: {news: {permalink: '/blog/:year/:month/:day/:title/'}}";

  @Test
  void datesInPermalinksMakeNoSections() throws IOException {
    sources.config(BLOG).page("blog/index.md", "title: Blog").page("blog/about.md", "");
    sources.page("_news/a.md", "date: 2014-04-07").page("_news/b.md", "date: 2016-01-02");
    sources.page("_news/c.md", "date: 2014-05-01").page("_news/d.md", "");
    SectionTree tree = build();

    assertThat(draw(tree.root())).isEqualTo("/ S [][/blog/* Blog [About, B, C, A, D]]");
  }

  @Test
  void allPlaceholdersOfDatesCount() throws IOException {
    sources.config(
        "title: S$collections:$"
            + "  a: {permalink: '/a/:short_year/:i_month/:title'}$"
            + "  b: {permalink: '/:collection/:w_year/W:week/:title'}$"
            + "  c: {permalink: '/c/:title/:y_day'}$"
            + "  d: {permalink: '/d/:year-:month_:day/:title/'}$"
            + "  e: {permalink: '/e/:path/:title'}");
    for (String name : List.of("a", "b", "c", "d", "e")) {
      sources.page("_" + name + "/x.md", "date: 2014-04-07").page("_" + name + "/y.md", "");
    }

    assertThat(build().sections())
        .extracting(Section::prefix)
        .containsExactly("/a/", "/b/", "/c/", "/d/", "/e/", "/e/x/", "/e/y/");
  }

  @Test
  void postsWithDifferentCategoriesAreOneListOfTheirCollection() throws IOException {
    sources.jekyll("title: S").file("_posts/2014-04-07-a.md", "---\ncategory: x\n---\n");
    sources.file("_posts/2014-04-08-b.md", "---\ncategory: x\n---\n");
    assertThat(draw(build().root())).isEqualTo("/ S [][/x/ X [B, A]]");

    sources.file("_posts/2014-04-09-c.md", "---\ncategories: [x, y]\n---\n");
    assertThat(draw(build().root())).isEqualTo("/ S [][/x/ X [C, B, A]]");

    sources.file("_posts/2014-04-06-d.md", "---\ncategories: y\n---\n");
    assertThat(draw(build().root())).isEqualTo("/ S [][/posts/ Posts [C, B, A, D]]");
  }

  @Test
  void aSequenceComesBeforeDates() throws IOException {
    sources.config(BLOG).page("_news/a.md", "date: 2014-04-07$sequence: 1");
    sources.page("_news/b.md", "date: 2016-01-02").page("_news/c.md", "date: 2017-01-02");

    assertThat(draw(build().root())).isEqualTo("/ S [][/blog/ News [A, C, B]]");
  }

  @Test
  void previousAndNextOfPostsByDateFollowTheDates() throws IOException {
    sources.config(BLOG).page("a.md", "").page("blog/index.md", "").page("zoo/z.md", "");
    sources.page("_news/old.md", "date: 2014-04-07").page("_news/new.md", "date: 2016-01-02");
    Site site = sources.read();
    SectionTree tree = SectionBuilder.build(site, sources.findings());
    Document old = site.documentAt("_news/old.md").orElseThrow();
    Document newer = site.documentAt("_news/new.md").orElseThrow();
    Document index = site.documentAt("blog/index.md").orElseThrow();

    assertThat(tree.next(old)).contains(newer);
    assertThat(tree.previous(newer)).contains(old);
    assertThat(tree.previous(old)).isEmpty();
    assertThat(tree.next(newer)).isEmpty();
    assertThat(tree.next(index)).map(Document::path).contains("zoo/z.md");
  }

  @Test
  void configuredSectionsListPostsByDateToo() throws IOException {
    sources.config(BLOG + "$sections: [{title: Blog, prefix: /blog/}]");
    sources.page("_news/a.md", "date: 2014-04-07").page("_news/b.md", "date: 2016-01-02");

    assertThat(draw(build().root())).isEqualTo("/ S [][/blog/ Blog [B, A]]");
  }

  @Test
  void inAJekyllSitePagesWithoutATitleAreNotListed() throws IOException {
    sources.jekyll("title: S").file("index_ar.html", "---\npermalink: /ar/\n---\n");
    sources.file("cpp.md", "---\nheadline: C++\n---\nText.\n").page("titled.md", "title: T");
    sources.file("heading.md", "---\n---\n# Heading\n").page("guide/index.md", "");
    sources.file("guide/h.html", "---\n---\n<h1>H</h1>\n").page("other/x.md", "");

    assertThat(draw(build().root())).isEqualTo("/ S [Heading, T][/guide/* Guide [H]]");
    assertThat(sources.read().documentAt("cpp.md").orElseThrow().written()).isTrue();

    sources.config("title: S");
    assertThat(build().root().posts()).extracting(Document::title).contains("Cpp");
  }
}
