package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that plugins make, in lists of pages; the values are those of Jekyll with them. */
class SitePagesTest {
  private static final String PLUGINS =
      "[jekyll-sitemap, jekyll-redirect-from, jekyll-feed, jekyll-archives, jekyll-paginate-v2]";

  @TempDir private Path directory;

  private Sources source;
  private BuildReport report = BuildReport.builder(List.of()).build();

  @BeforeEach
  void begin() throws IOException {
    source = Sources.in(directory.resolve("docs"));
    config(PLUGINS);
    for (int i = 1; i <= 3; i++) {
      source.page(
          "_posts/2020-01-0" + i + "-p.md",
          "title: P" + i + "$tags: [x" + i + "]$redirect_from: /old" + i + "/");
    }
    source.page("_recipes/r.md", "redirect_from: [/o.html, /o.php, /noext, noslash]");
    source.page("moved.md", "title: Moved$redirect_to: https://else.org/x");
    source.page("index.html", "title: Home$redirect_from: /was/$pagination: {enabled: true}");
    source.file("_layouts/plain.html", "{{ content }}");
    source.file("_layouts/archive.html", "{{ page.everywhere }}");
  }

  private void config(String plugins) throws IOException {
    source.jekyll(
        "url: https://example.org$baseurl: /base$collections: {recipes: {output: true}}$"
            + "pagination: {enabled: true, per_page: 2, permalink: '/p:num/', indexpage: index}$"
            + "jekyll-archives: {enabled: [year, tags]}$"
            + "feed: {categories: [c1], collections: [recipes], tags: true}$"
            + "defaults: [{scope: {path: ''}, values: {everywhere: yes1, layout: plain}}]$"
            + ("plugins: " + plugins));
  }

  private void all(String value) throws IOException {
    source.file(
        "all.html",
        "---\nlayout: null\n---\n{% for p in site.pages %}{{ p.url }} " + value + "\n{% endfor %}");
  }

  private BuiltSite build(String layouts) throws IOException {
    Path output = directory.resolve("site");
    report = LaidOut.build(directory.resolve("docs"), output, layouts);
    assertThat(report.published()).as("%s", report.findings()).isTrue();
    return BuiltSite.at(output);
  }

  @Test
  void thePagesOfPluginsComeAfterFilesInTheOrderOfThePlugins() throws IOException {
    all("{{ p.path }} {{ p.name }} {{ p.dir }} {{ p.layout }} {{ p.sitemap }} {{ p.collection }}");

    assertThat(build("jekyll").text("all.html"))
        .isEqualTo(
            """
            /all.html all.html all.html / plain \s
            /moved.html moved.md moved.md / redirect false\s
            /old1/ redirect.html redirect.html /old1/ redirect false\s
            /old2/ redirect.html redirect.html /old2/ redirect false\s
            /old3/ redirect.html redirect.html /old3/ redirect false\s
            /o.html redirect.html redirect.html / redirect false\s
            /o.php redirect.html redirect.html / redirect false\s
            /noext redirect.html redirect.html / redirect false\s
            /noslash redirect.html redirect.html / redirect false\s
            /was/ redirect.html redirect.html /was/ redirect false\s
            /redirects.json redirects.json redirects.json / plain \s
            /tag/x1/ tag/x1/index.html index  archive \s
            /tag/x2/ tag/x2/index.html index  archive \s
            /tag/x3/ tag/x3/index.html index  archive \s
            /2020/ 2020/index.html index  archive \s
            /sitemap.xml sitemap.xml sitemap.xml / plain \s
            /robots.txt robots.txt robots.txt / plain \s
            /feed/recipes.xml feed/recipes.xml /feed/recipes.xml /feed/ plain false recipes
            /feed/c1.xml feed/c1.xml /feed/c1.xml /feed/ plain false posts
            /feed.xml feed.xml /feed.xml / plain false posts
            /feed/by_tag/x1.xml feed/by_tag/x1.xml /feed/by_tag/x1.xml /feed/by_tag/ plain false\
             posts
            /feed/by_tag/x2.xml feed/by_tag/x2.xml /feed/by_tag/x2.xml /feed/by_tag/ plain false\
             posts
            /feed/by_tag/x3.xml feed/by_tag/x3.xml /feed/by_tag/x3.xml /feed/by_tag/ plain false\
             posts
            /index.html index.html index.html / plain \s
            /p2/index.html index.html index.html /p2/ plain \s
            """);
  }

  @Test
  void anotherOrderOfPluginsIsAnotherOrderOfPages() throws IOException {
    config("[jekyll-paginate-v2, jekyll-feed, jekyll-archives, jekyll-sitemap]");
    all("");

    assertThat(build("jekyll").text("all.html").lines().map(String::strip))
        .containsSubsequence(
            "/2020/", "/index.html", "/p2/index.html", "/feed.xml", "/sitemap.xml", "/robots.txt")
        .doesNotContain("/was/");
  }

  @Test
  void theySeeTheDefaultsOfFrontMatterAndWhereTheyLead() throws IOException {
    all("{{ p.everywhere }} {{ p.permalink }} {{ p.redirect.to }}");

    BuiltSite site = build("jekyll");

    assertThat(site.text("all.html"))
        .contains("/moved.html yes1 /moved.html https://else.org/x\n")
        .contains("/old1/ yes1 /old1/ https://example.org/base/2020/01/01/p.html\n")
        .contains("/noslash yes1 /noslash https://example.org/base/recipes/r.html\n")
        .contains("/was/ yes1 /was/ https://example.org/base/\n")
        .contains("/2020/ yes1  \n");
    assertThat(site.text("2020/index.html")).isEqualTo("yes1");
    assertThat(site.exists("o.php")).isTrue();
    assertThat(site.text("redirects.json"))
        .endsWith(
            "\"/noslash\":\"https://example.org/base/recipes/r.html\","
                + "\"/was/\":\"https://example.org/base/\","
                + "\"/moved.html\":\"https://else.org/x\"}");
  }

  @Test
  void aPostThatLeadsElsewhereSaysWhere() throws IOException {
    source.page("_posts/2020-02-01-m.md", "title: M$redirect_to: /x");
    source.file(
        "all.html",
        "---\nlayout: null\n---\n{% for p in site.posts limit: 1 %}{{ p.layout }} {{ p.sitemap }}"
            + " {{ p.redirect.from }} {{ p.redirect.to }}{% endfor %}");

    assertThat(build("jekyll").text("all.html"))
        .isEqualTo("redirect false /2020/02/01/m.html https://example.org/base/x");
  }

  @Test
  void pagesOfHtmlAreThoseWithItsExtensions() throws IOException {
    source.file(
        "all.html",
        "---\nlayout: null\n---\n{% for p in site.html_pages %}{{ p.url }} {% endfor %}");

    assertThat(build("jekyll").text("all.html"))
        .isEqualTo(
            "/all.html /moved.html /old1/ /old2/ /old3/ /o.html /noext /noslash /was/ /tag/x1/"
                + " /tag/x2/ /tag/x3/ /2020/ /index.html /p2/index.html ");
  }

  @Test
  void aFileOfTheSourceIsNotMadeTwice() throws IOException {
    source.file("robots.txt", "mine");
    source.file("sitemap.xml", "---\nlayout: null\n---\nmine");
    all("");

    BuiltSite site = build("jekyll");

    assertThat(site.text("robots.txt")).isEqualTo("mine");
    assertThat(site.text("all.html").lines().map(String::strip))
        .containsOnlyOnce("/sitemap.xml")
        .doesNotContain("/robots.txt");
  }

  @Test
  void aListOfPagesIsMadeAnewWhenAPluginMakesAnotherPage() throws IOException {
    all("");
    source.page("other.md", "title: Other");
    build("jekyll");
    source.page("_recipes/r.md", "redirect_from: /new/");

    assertThat(build("jekyll").text("all.html")).contains("/new/ ").doesNotContain("/noext ");
    // 3 posts, 4 archives, the list with its second page, and the other page.
    assertThat(report.reused()).isEqualTo(10);
  }

  @Test
  void withTheThemeListsShowPagesWithText() throws IOException {
    source.file("all.html", "---\n---\n{% for p in site.pages %}[{{ p.url }}]{% endfor %}");

    assertThat(build("theme").page("all.html").select("article").text())
        .isEqualTo(
            "[/all.html][/moved.html][/tag/x1/][/tag/x2/][/tag/x3/][/2020/][/index.html]"
                + "[/p2/index.html]");
  }
}
