package io.github.shelfmark.jekyll.paginate;

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

/** Lists that are cut into pages; the values are those of Jekyll 4.3.1 with the plugin's 3.0.0. */
class PaginatedListsTest {
  private static final String LIST =
      "{{ page.url }} {{ page.path }} {{ page.title }} {{ page.autogen }}"
          + "|{% for p in paginator.posts %}{{ p.title }} {% endfor %}"
          + "|{{ paginator.page }}/{{ paginator.total_pages }} of {{ paginator.total_posts }}"
          + " {{ paginator.page_path }}"
          + "|{{ paginator.previous_page_path }}|{{ paginator.next_page_path }}"
          + "|{{ paginator.first_page_path }}|{{ paginator.last_page_path }}"
          + "|{% for t in paginator.page_trail %}{{ t.num }}:{{ t.path }}:{{ t.title }}"
          + " {% endfor %}|{{ content }}";

  private static final String SITE =
      "title: Lab$plugins: [jekyll-paginate-v2]$"
          + "collections: {recipes: {output: true}, notes: {output: true}}$"
          + "defaults: [{scope: {path: blog}, values: {layout: list}}]$"
          + "pagination: {enabled: true, per_page: 2, permalink: '/page/:num/',"
          + " title: ':title - :num of :max', sort_reverse: true, trail: {before: 1, after: 1}}";

  @TempDir private Path directory;

  private Sources source;
  private BuildReport report = BuildReport.builder(List.of()).build();

  @BeforeEach
  void begin() throws IOException {
    source = Sources.in(directory.resolve("docs"));
    source.file("_layouts/list.html", LIST);
    source.jekyll(SITE);
    for (int i = 1; i <= 7; i++) {
      source.page(
          "_posts/2020-01-0" + i + "-p" + i + ".md",
          ("title: P" + i + "$tags: [x, Tag " + i % 2 + "]$categories: [c" + i % 2 + "]")
              + ("$locale: " + (i % 2 == 0 ? "en" : "de, fr"))
              + ("$rank: {value: " + (10 - i) + "}$hidden: " + (i == 6)));
    }
    for (String name : List.of("a", "B", "c")) {
      source.page("_recipes/" + name + ".md", "title: R" + name + "$name1: " + name);
      source.page("_notes/" + name + ".md", "title: N" + name);
    }
  }

  private void list(String path, String frontMatter) throws IOException {
    source.file(
        path,
        "---\n" + frontMatter.replace('$', '\n') + "\n---\n*{{ page.pagination_info.curr_page }}*");
  }

  private BuiltSite build(String layouts) throws IOException {
    Path output = directory.resolve("site");
    report = LaidOut.build(directory.resolve("docs"), output, layouts);
    assertThat(report.published()).as("%s", report.findings()).isTrue();
    return BuiltSite.at(output);
  }

  private String built(String path) throws IOException {
    return build("jekyll").text(path);
  }

  private List<String> told() throws IOException {
    build("jekyll");
    return report.findings().stream()
        .filter(finding -> !finding.message().contains("leads to"))
        .map(Finding::headline)
        .toList();
  }

  @Test
  void aListTakesThePlaceOfItsPage() throws IOException {
    list("blog/index.html", "title: Blog$pagination: {enabled: true, per_page: 3}");

    BuiltSite site = build("jekyll");

    assertThat(site.text("blog/index.html"))
        .isEqualTo(
            "/blog/index.html .html Blog |P7 P5 P4 |1/2 of 6 /blog/index.html||/blog/page/2/"
                + "|/blog/|/blog/page/2/|1:/blog/index.html:Blog"
                + " 2:/blog/page/2/index.html:Blog - 2 of 2 |*1*");
    assertThat(site.text("blog/page/2/index.html"))
        .isEqualTo(
            "/blog/page/2/index.html .html Blog - 2 of 2 jekyll-paginate-v2|P3 P2 P1"
                + " |2/2 of 6 /blog/page/2/index.html|/blog/||/blog/|/blog/page/2/"
                + "|1:/blog/index.html:Blog 2:/blog/page/2/index.html:Blog - 2 of 2 |*2*");
    assertThat(site.exists("blog/page/3/index.html")).isFalse();
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void settingsAndNumbersAreInThePluginsOrder() throws IOException {
    source.file(
        "_layouts/list.html",
        "{{ page.pagination_info | jsonify }}{{ page.pagination | jsonify }}");
    list("blog/index.html", "pagination: {enabled: true, trail: {before: 2}}");

    assertThat(built("blog/index.html"))
        .isEqualTo(
            "{\"curr_page\":1,\"total_pages\":3}{\"enabled\":true,\"trail\":{\"before\":2}}");
  }

  @Test
  void anyPageShowsAListInItsDirectory() throws IOException {
    list("news.html", "layout: list$pagination: {enabled: true, category: c1}");

    BuiltSite site = build("jekyll");

    assertThat(site.text("index.html"))
        .startsWith("/index.html .html Lab |P7 P5 |1/2 of 4 /index.html||/page/2/|/|/page/2/|");
    assertThat(site.exists("news.html")).isFalse();
  }

  @Test
  void thePageOfAListIsNotMarkdown() throws IOException {
    list(
        "md/index.md",
        "layout: list$title: Md$pagination: {enabled: true, tag: 'tag 0, x', limit: 1}");

    assertThat(built("md/index.html"))
        .isEqualTo(
            "/md/index.html .html Md |P4 P2 |1/1 of 2 /md/index.html|||/md/|/md/page/1/||*1*");
  }

  @Test
  void aPermalinkIsWhereTheListBegins() throws IOException {
    list(
        "perm.html",
        "layout: list$title: Perm$permalink: /perm/$pagination: {enabled: true,"
            + " permalink: '/:num/', sort_field: 'rank:value', sort_reverse: false}");

    assertThat(built("perm/3/index.html"))
        .isEqualTo(
            "/perm/3/index.html .html Perm - 3 of 3 jekyll-paginate-v2|P2 P1"
                + " |3/3 of 6 /perm/3/index.html|/perm/2/||/perm/|/perm/3/|1:/perm/index.html:Perm"
                + " 2:/perm/2/index.html:Perm - 2 of 3 3:/perm/3/index.html:Perm - 3 of 3 |*3*");
  }

  @Test
  void theOffsetTakesAwayTheNewest() throws IOException {
    list(
        "offset.html",
        "layout: list$title: Offset$permalink: /offset.html$pagination: {enabled: true,"
            + " permalink: '/:num.html', offset: 2}");

    assertThat(built("offset.html/2.html"))
        .startsWith(
            "/offset.html/2.html .html Offset - 2 of 2 jekyll-paginate-v2|P2 P1 |2/2 of 4"
                + " /offset.html/2.html|/offset.html/||/offset.html/|/offset.html/2.html|");
  }

  @Test
  void aPermalinkWithoutSlashGetsTheNameOfTheIndex() throws IOException {
    list(
        "loc/l.html",
        "layout: list$title: Loc$pagination: {enabled: true, locale: fr, permalink: '/p:num'}");

    assertThat(built("loc/p2index.html"))
        .startsWith(
            "/loc/p2index.html .html Loc - 2 of 2 jekyll-paginate-v2|P3 P1"
                + " |2/2 of 4 /loc/p2index|/loc/||/loc/|/loc/p2|");
  }

  @Test
  void filesHaveOtherNamesAndExtensions() throws IOException {
    list(
        "coll/c.html",
        "layout: list$title: Coll$pagination: {enabled: true, collection: 'recipes, notes',"
            + " sort_field: title, indexpage: feed, extension: json}");
    list(
        "all/a.html",
        "layout: list$title: All$pagination: {enabled: true, collection: all, sort_field: name1,"
            + " permalink: '', indexpage: 'seite:num'}");

    BuiltSite site = build("jekyll");

    assertThat(site.text("coll/page/3/feed.json"))
        .startsWith(
            "/coll/page/3/feed.json feed.json Coll - 3 of 3 jekyll-paginate-v2|NB Na"
                + " |3/3 of 6 /coll/page/3/feed.json|/coll/page/2/feed.json||/coll/feed.json"
                + "|/coll/page/3/feed.json|");
    assertThat(site.text("all/seite2.html"))
        .startsWith(
            "/all/seite2.html seite:num.html All - 2 of 3 jekyll-paginate-v2|Ra Nc"
                + " |2/3 of 6 /all/seite2.html|/all/seite1.html|/all/seite3.html"
                + "|/all/seite1.html|/all/seite3.html|");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void anUnsortedListIsInTheOrderOfItsCollections() throws IOException {
    list(
        "list/l.html",
        "layout: list$title: List$pagination: {enabled: true, collection: [posts, recipes],"
            + " tag: x, sort_field: false}");
    list("undated/u.html", "layout: list$pagination: {enabled: true, collection: recipes}");
    list("none/n.html", "layout: list$title: None$pagination: {enabled: true, category: no}");

    BuiltSite site = build("jekyll");

    assertThat(site.text("list/page/2/index.html")).contains("|P3 P4 |2/3 of 6 ");
    assertThat(site.text("undated/index.html")).contains("|Rc Ra |1/2 of 3 ");
    assertThat(site.text("none/index.html"))
        .isEqualTo(
            "/none/index.html .html None ||1/1 of 0 /none/index.html|||/none/|/none/page/1/||*1*");
  }

  @Test
  void pagesOfListsComeAfterOthersAndAreHtmlByTheirNames() throws IOException {
    list("index.html", "permalink: /$pagination: {enabled: true, per_page: 5}");
    list("blog/b.html", "pagination: {enabled: true, per_page: 5}");
    source.file(
        "z.html",
        "---\n---\n{% for p in site.pages %}{{ p.url }} {{ p.permalink }},{% endfor %}|"
            + "{% for p in site.html_pages %}{{ p.url }} {% endfor %}");

    assertThat(built("z.html"))
        .isEqualTo(
            "/z.html ,/blog/index.html ,/blog/page/2/index.html ,/index.html /index.html,"
                + "/page/2/index.html /page/2/index.html,|/z.html /index.html /page/2/index.html ");
  }

  @Test
  void whatIsWrongIsToldWhereItIs() throws IOException {
    list("a/a.html", "pagination: {enabled: true, per_page: none}");
    list("b/b.html", "pagination: {enabled: true, permalink: /p/}");
    list("c/c.html", "pagination: {enabled: true, collection: recipies, categories: x}");
    list("d/d.html", "x: y$pagination: {enabled: true, collection: all, sort_field: mixed}");
    source.page("_notes/a.md", "mixed: 1");
    source.page("_notes/c.md", "mixed: one");

    assertThat(told())
        .containsExactlyInAnyOrder(
            "a/a.html:2:1: \"per_page\" has to be a number of documents, so the list is not cut"
                + " into pages",
            "b/b.html:2:1: the pages of the list have all the same address, because it has no :num",
            "c/c.html:2:1: jekyll-paginate-v2 has no setting \"pagination.categories\"",
            "c/c.html:2:1: there is no collection \"recipies\" for the list",
            "d/d.html:3:1: the values of \"mixed\" have no order, so the list is not sorted");
    assertThat(report.findings())
        .extracting(Finding::hint)
        .anyMatch(hint -> hint.contains("category"))
        .anyMatch(hint -> hint.contains("recipes"));
  }

  @Test
  void settingsThatCutNoListAreTold() throws IOException {
    source.jekyll("plugins: [jekyll-paginate-v2]$paginate: 5");
    assertThat(told())
        .containsExactly(
            "_config.yml: \"paginate\" is not a setting of jekyll-paginate-v2, so it cuts no list");

    source.jekyll("plugins: [jekyll-paginate-v2]$pagination: {enabled: true}");
    assertThat(told())
        .containsExactly("_config.yml: no page asks for a list that is cut into pages");

    source.jekyll("plugins: [jekyll-paginate-v2]$autopages: {enabled: true}");
    assertThat(told())
        .containsExactly(
            "_config.yml: \"autopages\" make no pages, because no list is cut into pages");
  }

  @Test
  void aPageOutsideTheSiteIsRefused() throws IOException {
    list("index.html", "pagination: {enabled: true, permalink: '/../../:num/'}");

    assertThat(told())
        .containsExactly("index.html:2:1: the page 2 of the list would be outside the site");
    assertThat(Files.exists(directory.resolve("2"))).isFalse();
  }

  @Test
  void aNewPostMakesItsListsAnew() throws IOException {
    list("blog/index.html", "title: Blog$pagination: {enabled: true, tag: new}");
    list(
        "all/index.html", "layout: list$title: All$pagination: {enabled: true, collection: notes}");
    source.page("other.md", "title: Other");
    build("jekyll");
    source.page("_posts/2021-01-01-new.md", "title: New$tags: [new]");

    BuiltSite site = build("jekyll");

    assertThat(site.text("blog/index.html")).contains("|New |1/1 of 1 ");
    // 7 posts, 3 recipes, 3 notes, the other page and the 2 pages of notes stay as they are.
    assertThat(report.reused()).isEqualTo(16);
  }

  @Test
  void theThemeShowsListsToo() throws IOException {
    list("blog/index.html", "title: Blog$pagination: {enabled: true}");

    BuiltSite site = build("theme");

    assertThat(site.page("blog/page/2/index.html").title()).startsWith("Blog - 2 of 3");
    assertThat(site.page("blog/page/2/index.html").select("article").text()).isEqualTo("*2*");
  }
}
