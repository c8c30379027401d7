package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Further pages of lists, and archives; the values are those of Jekyll with its plugins. */
class GeneratedPagesTest {
  private static final String PAGINATOR =
      "{% for p in paginator.posts %}[{{ p.title }}]{% endfor %}"
          + " {{ paginator.page }}/{{ paginator.total_pages }}"
          + " {{ paginator.previous_page }} {{ paginator.previous_page_path }}"
          + " {{ paginator.next_page }} {{ paginator.next_page_path }}"
          + " {{ paginator.per_page }} {{ paginator.total_posts }} {{ page.path }} {{ page.url }}";

  private static final String URLS = "---\n---\n{% for p in site.pages %}{{ p.url }} {% endfor %}";

  @TempDir private Path directory;

  private Sources source;
  private BuildReport report = BuildReport.builder(List.of()).build();

  @BeforeEach
  void begin() throws IOException {
    source = Sources.in(directory.resolve("docs"));
    for (int i = 1; i <= 5; i++) {
      String tag = i % 2 == 0 ? "T 0" : "T 1";
      source.page(
          "_posts/2020-0" + (i + 1) / 2 + "-0" + i + "-p.md",
          "title: P" + i + "$tags: [x, " + tag + "]$categories: [c" + i % 2 + "]");
    }
    source.file("_layouts/base.html", "{{ paginator.page }}:{{ content }}");
    source.file(
        "_layouts/archive.html",
        "{{ page.title }}|{{ page.type }}|{{ page.date | date: '%Y-%m-%d' }}|{% for p in page.posts"
            + " %}{{ p.title }} {% endfor %}|{{ page.name }} {{ page.path }}");
  }

  private BuiltSite build(String layouts) throws IOException {
    Path output = directory.resolve("site");
    report = LaidOut.build(directory.resolve("docs"), output, layouts);
    assertThat(report.published()).as("%s", report.findings()).isTrue();
    return BuiltSite.at(output);
  }

  @Test
  void aListIsCutIntoPages() throws IOException {
    source.jekyll("plugins: [jekyll-paginate]$paginate: 2$paginate_path: /blog/page:num/");
    source.file("blog/index.html", "---\nlayout: base\n---\n" + PAGINATOR);
    source.file("all.html", URLS + "{{ paginator }}");

    BuiltSite site = build("jekyll");

    assertThat(site.text("blog/index.html"))
        .isEqualTo("1:[P5][P4] 1/3   2 /blog/page2/ 2 5 blog/index.html /blog/");
    assertThat(site.text("blog/page2/index.html"))
        .isEqualTo("2:[P3][P2] 2/3 1 /blog/ 3 /blog/page3/ 2 5 blog/index.html /blog/page2/");
    assertThat(site.text("blog/page3/index.html"))
        .isEqualTo("3:[P1] 3/3 2 /blog/page2/   2 5 blog/index.html /blog/page3/");
    assertThat(site.text("all.html")).isEqualTo("/all.html /blog/ /blog/page2/ /blog/page3/ ");
  }

  @Test
  void hiddenPostsAreOnNoPageOfAList() throws IOException {
    source.jekyll("plugins: [jekyll-paginate]$paginate: 3");
    source.page("_posts/2021-01-01-h.md", "title: H$hidden: true");
    source.file("index.html", "---\n---\n" + PAGINATOR);

    assertThat(build("jekyll").text("page2/index.html")).startsWith("[P2][P1] 2/2 1 / ");
  }

  @Test
  void withoutThePluginThereIsOnePage() throws IOException {
    source.jekyll("paginate: 2");
    source.file("index.html", "---\n---\n" + PAGINATOR);

    BuiltSite site = build("jekyll");

    assertThat(site.exists("page2/index.html")).isFalse();
    assertThat(site.text("index.html")).startsWith(" /");
  }

  @Test
  void whatIsWrongWithPagingIsTold() throws IOException {
    source.jekyll("plugins: [jekyll-paginate]$paginate: 2$paginate_path: /p");
    source.file("index.html", "---\n---\n" + PAGINATOR);
    build("jekyll");
    assertThat(report.findings()).extracting(Finding::message).anyMatch(m -> m.contains(":num"));

    source.jekyll("plugins: [jekyll-paginate]$paginate: many");
    build("jekyll");
    assertThat(report.findings())
        .extracting(Finding::message)
        .anyMatch(message -> message.startsWith("\"paginate\" has to be a number"));
  }

  @Test
  void nothingIsToldTwiceOfTheTextOfAList() throws IOException {
    source.jekyll("plugins: [jekyll-paginate]$paginate: 2");
    source.file("index.html", "---\n---\n<a href=\"nowhere.html\">x</a>" + PAGINATOR);
    build("jekyll");

    assertThat(report.findings())
        .filteredOn(finding -> finding.message().contains("nowhere"))
        .extracting(Finding::file)
        .containsExactly("index.html");
  }

  @Test
  void aNewPostMakesThePagesAnew() throws IOException {
    source.jekyll("plugins: [jekyll-paginate]$paginate: 5");
    source.file("index.html", "---\n---\n" + PAGINATOR);
    source.page("other.md", "title: Other");
    build("jekyll");
    source.page("_posts/2021-01-01-new.md", "title: New");

    BuiltSite site = build("jekyll");

    assertThat(site.text("index.html")).startsWith("[New][P5][P4][P3][P2] 1/2");
    assertThat(site.text("page2/index.html")).startsWith("[P1] 2/2");
    assertThat(report.reused()).isEqualTo(6);
    Files.delete(directory.resolve("docs/_posts/2021-01-01-new.md"));
    assertThat(build("jekyll").exists("page2/index.html")).isFalse();
  }

  @Test
  void archivesListPostsByNameAndDate() throws IOException {
    source.jekyll("plugins: [jekyll-archives]$jekyll-archives: {enabled: all}");
    source.file("all.html", URLS);

    BuiltSite site = build("jekyll");

    assertThat(site.text("all.html"))
        .isEqualTo(
            "/all.html /tag/x/ /tag/t-1/ /tag/t-0/ /category/c1/ /category/c0/ /2020/"
                + " /2020/03/ /2020/03/05/ /2020/02/ /2020/02/04/ /2020/02/03/"
                + " /2020/01/ /2020/01/02/ /2020/01/01/ ");
    assertThat(site.text("tag/t-1/index.html"))
        .isEqualTo("T 1|tag||P5 P3 P1 |index tag/t-1/index.html");
    assertThat(site.text("2020/02/index.html"))
        .isEqualTo("|month|2020-02-01|P4 P3 |index 2020/02/index.html");
  }

  @Test
  void archivesHaveTheirOwnPathsAndLayouts() throws IOException {
    source.jekyll(
        "plugins: [jekyll-archives]$jekyll-archives:$  enabled: [year, tags]$"
            + "  layouts: {year: base}$  permalinks: {year: '/in/:year.html', tag: '/t/:name/'}");

    BuiltSite site = build("jekyll");

    assertThat(site.text("in/2020.html")).isEqualTo(":");
    assertThat(site.exists("t/x/index.html")).isTrue();
    assertThat(site.exists("category/c1/index.html")).isFalse();
  }

  @Test
  void theThemeShowsListsToo() throws IOException {
    source.jekyll("plugins: [jekyll-archives]$jekyll-archives: {enabled: [year, month]}");

    BuiltSite site = build("theme");

    assertThat(site.page("2020/02/index.html").title()).startsWith("2020-02");
    assertThat(site.bodyLinks("2020/02/index.html"))
        .containsExactly("/c0/2020/02/04/p.html P4", "/c1/2020/02/03/p.html P3");
    assertThat(report.findings()).extracting(Finding::file).noneMatch(f -> f.startsWith("2020"));
  }
}
