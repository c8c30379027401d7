package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JekyllSourcesTest {
  private static final SourceRules ORDINARY = SourceRules.ORDINARY;

  @TempDir private Path directory;

  private SourceRules rules(String config) throws IOException {
    return new JekyllSources(Sources.in(directory).jekyll(config).readConfig());
  }

  private static SourceFile file(String path, String collection) {
    return new SourceFile(path, Path.of(path), collection);
  }

  private static DocumentFormat format(String path) {
    return path.endsWith(".md")
        ? DocumentFormat.MARKDOWN
        : path.endsWith(".html") ? DocumentFormat.HTML : DocumentFormat.TEXT;
  }

  @Test
  void postsAreInDirectoriesOfThatName() throws IOException {
    assertThat(rules("title: T").collectionIn("_posts")).contains("posts");
    assertThat(rules("title: T").collectionIn("_drafts")).isEmpty();
    assertThat(rules("show_drafts: true").collectionIn("_drafts")).contains("posts");
    assertThat(rules("title: T").collectionIn("posts")).isEmpty();
    assertThat(ORDINARY.collectionIn("_posts")).isEmpty();
  }

  /** Whether a file is a document, without and with front matter, here and in an ordinary site. */
  @ParameterizedTest
  @CsvSource({
    "a.md, '', false, true, true, true",
    "a.html, '', false, true, false, true",
    "a.css, '', false, true, false, false",
    "_notes/a.md, notes, false, true, true, true",
    "_posts/2026-01-02-a.md, posts, true, true, true, true",
    "_posts/2026-01-02-a.png, posts, false, true, false, false",
    "_posts/a.md, posts, false, false, true, true",
    "x/_posts/2026-01-02-a.md, posts, true, true, true, true",
    "_drafts/a.md, posts, false, true, true, true"
  })
  void frontMatterOrADateMakesADocument(
      String path,
      String collection,
      boolean without,
      boolean with,
      boolean ordinaryWithout,
      boolean ordinaryWith)
      throws IOException {
    SourceRules rules = rules("title: T");
    SourceFile file = file(path, collection);

    assertThat(rules.isDocument(file, format(path), () -> false)).isEqualTo(without);
    assertThat(rules.isDocument(file, format(path), () -> true)).isEqualTo(with);
    assertThat(ORDINARY.isDocument(file, format(path), () -> false)).isEqualTo(ordinaryWithout);
    assertThat(ORDINARY.isDocument(file, format(path), () -> true)).isEqualTo(ordinaryWith);
  }

  @Test
  void pluginsMakePagesWithoutFrontMatter() throws IOException {
    SourceRules rules = rules("plugins: [jekyll-optional-front-matter, jekyll-readme-index]");
    SourceFile readme = file("x/README.md", "");
    SourceFile page = file("a.md", "");

    assertThat(rules.isDocument(page, DocumentFormat.MARKDOWN, () -> false)).isTrue();
    assertThat(rules.isCopied(page, DocumentFormat.MARKDOWN, false, () -> false)).isTrue();
    assertThat(rules.isCopied(page, DocumentFormat.MARKDOWN, false, () -> true)).isFalse();
    assertThat(rules.indexes(List.of(readme)).has(readme, DocumentFormat.MARKDOWN, false)).isTrue();
    assertThat(rules.isCopied(readme, DocumentFormat.MARKDOWN, true, () -> false)).isTrue();
    assertThat(ORDINARY.indexes(List.of(readme)).has(readme, DocumentFormat.MARKDOWN, true))
        .isFalse();
    assertThat(ORDINARY.isCopied(page, DocumentFormat.MARKDOWN, true, () -> false)).isFalse();
  }

  @Test
  void undatedPostsAreLeftOutWithAFinding() throws IOException {
    SourceRules rules = rules("title: T");
    List<Finding> findings = new ArrayList<>();

    assertThat(rules.isStatic(file("_posts/a.md", "posts"), () -> true, findings::add)).isFalse();
    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.INFO);
    assertThat(rules.isStatic(file("_posts/a.png", "posts"), () -> false, findings::add)).isFalse();
    assertThat(rules.isStatic(file("_notes/a.png", "notes"), () -> false, findings::add)).isTrue();
    assertThat(ORDINARY.isStatic(file("_posts/a.png", "posts"), () -> true, findings::add))
        .isTrue();
    assertThat(findings).hasSize(1);
  }

  @Test
  void defaultsUnpublishPostsOnly() throws IOException {
    SourceRules rules = rules("title: T");
    Map<String, Object> no = Map.of("published", false);
    FrontMatter own = new FrontMatter(no, Map.of("published", Position.START), 0, 1, true);
    SourceFile page = file("a.md", "");
    SourceFile post = file("_posts/2026-01-02-a.md", "posts");

    assertThat(rules.isPublished(page, FrontMatter.NONE, no)).isTrue();
    assertThat(rules.isPublished(page, own, Map.of())).isFalse();
    assertThat(rules.isPublished(post, FrontMatter.NONE, no)).isFalse();
    assertThat(ORDINARY.isPublished(page, FrontMatter.NONE, no)).isFalse();
    assertThat(ORDINARY.isPublished(page, FrontMatter.NONE, Map.of())).isTrue();
  }

  @Test
  void aPostsNameGivesDateTitleAndCategories() throws IOException {
    Map<String, Object> data = new LinkedHashMap<>();
    DocumentText text = DocumentText.of("text");
    SourceFile post = file("x/y/_posts/2026-01-02-my-post.md", "posts");

    assertThat(rules("title: T").complete(data, post, DocumentFormat.MARKDOWN, text))
        .isSameAs(text);

    assertThat(data).containsEntry("title", "My Post").containsEntry("slug", "my-post");
    assertThat(data.get("categories")).isEqualTo(List.of("x", "y"));
    assertThat(data).containsKey("date");
    Map<String, Object> ordinary = new LinkedHashMap<>();
    assertThat(ORDINARY.complete(ordinary, post, DocumentFormat.MARKDOWN, text)).isSameAs(text);
    assertThat(ordinary).isEmpty();
  }

  @Test
  void datesAreReadAsRubyReadsThem() throws IOException {
    BuildClock clock = new BuildClock(Sources.NOW);

    assertThat(rules("title: T").date("3 Feb 2026", ZoneOffset.UTC, clock).orElseThrow())
        .isEqualTo("2026-02-03T00:00:00Z");
    assertThat(rules("title: T").date("never", ZoneOffset.UTC, clock)).isEmpty();
    assertThat(ORDINARY.date("3 Feb 2026", ZoneOffset.UTC, clock)).isEmpty();
    assertThat(ORDINARY.date("2026-02-03", ZoneOffset.UTC, clock)).isPresent();
  }

  @Test
  void titlesAreHtml() throws IOException {
    assertThat(rules("title: T").title("A <em>b</em> &amp; c")).isEqualTo("A b & c");
    assertThat(ORDINARY.title("A <em>b</em> &amp; c")).isEqualTo("A <em>b</em> &amp; c");
  }

  @Test
  void postsHaveAPermalinkOfTheirOwn() throws IOException {
    assertThat(rules("title: T").permalink("posts", "date"))
        .contains("/:categories/:year/:month/:day/:title:output_ext");
    assertThat(rules("title: T").permalink("notes", "date")).isEmpty();
    assertThat(ORDINARY.permalink("posts", "date")).isEmpty();
  }

  @Test
  void whatJekyllBuildsIsAWarning() throws IOException {
    SourceRules rules = rules("title: T");

    assertThat(rules.leavingPermalink()).isEqualTo(Severity.WARNING);
    assertThat(ORDINARY.leavingPermalink()).isEqualTo(Severity.ERROR);
    assertThat(rules.unknownPlaceholder(true)).isEqualTo(Severity.WARNING);
    assertThat(rules.unknownPlaceholder(false)).isEqualTo(Severity.ERROR);
    assertThat(ORDINARY.unknownPlaceholder(true)).isEqualTo(Severity.ERROR);
    assertThat(rules.clash()).isEqualTo(Severity.WARNING);
    assertThat(ORDINARY.clash()).isEqualTo(Severity.ERROR);
    assertThat(rules.emptyHint()).contains("front matter").isNotEqualTo(ORDINARY.emptyHint());
  }

  @Test
  void documentsWithoutADateAreSortedByPath() throws IOException {
    Sources source = Sources.in(directory).jekyll("collections: {notes: {output: true}}");
    source.page("_notes/a.md", "date: 2026-01-03").page("_notes/c.md", "date: 2026-01-01");
    source.page("_notes/d.md", "title: D");
    Site site = source.read();
    List<Document> notes =
        site.collections().values().stream().flatMap(c -> c.posts().stream()).toList();

    assertThat(rules("title: T").sorted(notes))
        .extracting(Document::path)
        .containsExactly("_notes/c.md", "_notes/a.md", "_notes/d.md");
    assertThat(ORDINARY.sorted(notes))
        .extracting(Document::path)
        .containsExactly("_notes/c.md", "_notes/a.md", "_notes/d.md");
  }
}
