package io.github.shelfmark.jekyll.paginate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of tags, categories and collections; the values are those of Jekyll with the plugin. */
class AutoPagesTest {
  private static final String URLS =
      "---\n---\n{% for p in site.pages %}{{ p.url }}={{ p.title }}={{ p.layout }}\n{% endfor %}";

  @TempDir private Path directory;

  private Sources source;

  @BeforeEach
  void begin() throws IOException {
    source = Sources.in(directory.resolve("docs"));
    source.jekyll(
        "plugins: [jekyll-paginate-v2]$collections: {recipes: {output: true}}$"
            + "pagination: {enabled: true, per_page: 2, sort_reverse: true,"
            + " permalink: '/page/:num/'}$autopages:$  enabled: true$"
            + "  categories: {layouts: [autopage_category.html, second.html],"
            + " title: 'Cat :cat here', permalink: '/by/:cat', slugify: {mode: pretty}}$"
            + "  collections: {title: 'Coll :coll'}");
    for (int i = 1; i <= 5; i++) {
      source.page(
          "_posts/2020-01-0" + i + "-p" + i + ".md",
          "title: P" + i + "$tags: [x" + i % 2 + ", Sci Fi, a;B]$categories: [C " + i % 2 + "]");
    }
    source.page("_recipes/r.md", "title: R$tags: one two");
    source.file(
        "_layouts/autopage_tags.html",
        "---\nextra: from layout\npagination: {per_page: 3}\nautopages: {title: 'T :tag T'}\n---\n"
            + "{{ page.url }}|{{ page.autopages.display_name }}|{{ page.extra }}|"
            + "{{ page.pagination.tag }}|{{ page.content }}|"
            + "{% for p in paginator.posts %}{{ p.title }} {% endfor %}");
    source.file("_layouts/autopage_category.html", "{{ page.autopage.display_name }}");
    source.file("_layouts/autopage_collection.html", "{{ paginator.total_posts }}");
    source.file(
        "_layouts/second.html",
        """
        ---
        pagination: {permalink: '/second:num/'}
        autopages: {permalink: '/second/:cat'}
        ---
        """);
    source.file("all.html", URLS);
  }

  private BuiltSite build(String layouts) throws IOException {
    Path output = directory.resolve("site");
    BuildReport report = LaidOut.build(directory.resolve("docs"), output, layouts);
    assertThat(report.published()).as("%s", report.findings()).isTrue();
    return BuiltSite.at(output);
  }

  @Test
  void thereIsAPageForEachName() throws IOException {
    assertThat(build("jekyll").text("all.html"))
        .isEqualTo(
            """
            /all.html==
            /tag/x1/index.html=T x1 T=autopage_tags
            /tag/sci fi/index.html=T sci fi T=autopage_tags
            /tag/sci fi/page/2/index.html=T sci fi T - page 2=autopage_tags
            /tag/a/index.html=T a T=autopage_tags
            /tag/a/page/2/index.html=T a T - page 2=autopage_tags
            /tag/b/index.html=T b T=autopage_tags
            /tag/b/page/2/index.html=T b T - page 2=autopage_tags
            /tag/x0/index.html=T x0 T=autopage_tags
            /tag/one/index.html=T one T=autopage_tags
            /tag/two/index.html=T two T=autopage_tags
            /by/c-1/index.html=Cat c-1 here=autopage_category
            /by/c-1/page/2/index.html=Cat c-1 here - page 2=autopage_category
            /second/c-1/index.html=Cat c-1 here=second
            /second/c-1/second2/index.html=Cat c-1 here - page 2=second
            /by/c-0/index.html=Cat c-0 here=autopage_category
            /second/c-0/index.html=Cat c-0 here=second
            /collection/posts/index.html=Coll posts=autopage_collection
            /collection/posts/page/2/index.html=Coll posts - page 2=autopage_collection
            /collection/posts/page/3/index.html=Coll posts - page 3=autopage_collection
            /collection/recipes/index.html=Coll recipes=autopage_collection
            """);
  }

  @Test
  void layoutsSeeTheNameAndTheList() throws IOException {
    BuiltSite site = build("jekyll");

    assertThat(site.text("tag/b/page/2/index.html"))
        .isEqualTo("/tag/b/page/2/index.html|B|from layout|b||P2 P1 ");
    assertThat(site.text("by/c-1/index.html")).isEqualTo("C 1");
    assertThat(site.text("collection/posts/index.html")).isEqualTo("5");
  }

  @Test
  void templatesSeeAllSettings() throws IOException {
    source.file("_layouts/autopage_collection.html", "{{ page.pagination | jsonify }}");

    assertThat(build("jekyll").text("collection/posts/index.html"))
        .isEqualTo(
            "{\"enabled\":true,\"collection\":\"posts\",\"offset\":0,\"per_page\":2,"
                + "\"permalink\":\"/page/:num/\",\"title\":\":title - page :num\",\"page_num\":1,"
                + "\"sort_reverse\":true,\"sort_field\":\"date\",\"limit\":0,"
                + "\"trail\":{\"before\":0,\"after\":0},\"indexpage\":null,"
                + "\"extension\":\"html\",\"debug\":false,\"legacy\":false}");
  }

  @Test
  void aLayoutThatChangesItsSettingsChangesThePages() throws IOException {
    build("jekyll");
    source.file("_layouts/autopage_tags.html", "---\npagination: {per_page: 5}\n---\nnew");

    BuiltSite site = build("jekyll");

    assertThat(site.text("tag/b/index.html")).isEqualTo("new");
    assertThat(site.exists("tag/b/page/2/index.html")).isFalse();
  }

  @Test
  void theThemeShowsThemAsLists() throws IOException {
    BuiltSite site = build("theme");

    assertThat(site.bodyLinks("tag/b/page/2/index.html"))
        .containsExactly(
            "/c 0/2020/01/02/p2.html P2", "/c 1/2020/01/01/p1.html P1", "/tag/b/index.html ← 1");
  }
}
