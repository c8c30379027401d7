package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The effects of Jekyll's common plugins, which are built in. */
class PluginEffectsTest {
  @TempDir private Path directory;

  private Sources source;
  private final List<Finding> findings = new ArrayList<>();

  @BeforeEach
  void begin() {
    source = Sources.in(directory.resolve("docs"));
  }

  @Test
  void markdownNeedsNoFrontMatter() throws IOException {
    source.jekyll("plugins: [jekyll-optional-front-matter]");
    source.file("guide/one.md", "# One\n").file("LICENSE.md", "# No page\n");

    BuiltSite site = build();

    assertThat(site.page("guide/one.html").title()).startsWith("One");
    assertThat(site.exists("LICENSE.html")).isFalse();
    assertThat(site.exists("LICENSE.md")).isTrue();
  }

  @Test
  void withoutThePluginItNeedsFrontMatter() throws IOException {
    source.jekyll("plugins: [jekyll-seo-tag]$optional_front_matter: {enabled: true}");
    source.file("one.md", "# One\n");

    assertThat(build().exists("one.html")).isFalse();
  }

  @Test
  void aReadmeIsTheIndexOfItsDirectory() throws IOException {
    source.jekyll("plugins: [jekyll-readme-index]");
    source.file("README.md", "# Home\n").file("guide/ReadMe.md", "# Guide\n");
    source.file("has/README.md", "# Not shown\n").page("has/index.md", "title: Index");

    BuiltSite site = build();

    assertThat(site.page("index.html").title()).startsWith("Home");
    assertThat(site.page("guide/index.html").title()).startsWith("Guide");
    assertThat(site.page("has/index.html").title()).startsWith("Index");
  }

  @Test
  void aHeadingIsTheTitle() throws IOException {
    source.jekyll(
        "plugins: [jekyll-titles-from-headings]$titles_from_headings: {strip_title: true}");
    source.file("a.md", "---\n---\n\n## The `real` [title](x.md) ##\n\n{{ page.title }}!\n");
    source.file("b.md", "---\n---\nSetext\n======\n\nbody\n");
    source.file("c.md", "---\ntitle: Own\n---\n# Stays\n");

    BuiltSite site = build();

    assertThat(site.page("a.html").select(".content p").text()).isEqualTo("The real title!");
    assertThat(site.page("a.html").select("main h2")).isEmpty();
    assertThat(site.page("b.html").title()).startsWith("Setext");
    assertThat(site.page("c.html").select("main").text()).contains("Stays");
  }

  @Test
  void linksToSourceFilesWork() throws IOException {
    source.jekyll("plugins: [jekyll-relative-links]$permalink: pretty");
    source.file("guide/a.md", "---\n---\n[b](../b.md#x) [c](c.md) [r]\n\n[r]: /guide/c.md\n");
    source.page("b.md", "title: B").page("guide/c.md", "permalink: /elsewhere/c/");

    BuiltSite site = build();

    assertThat(site.bodyLinks("guide/a/index.html"))
        .containsExactly(
            "/b/index.html#x b", "/elsewhere/c/index.html c", "/elsewhere/c/index.html r");
    assertThat(findings).noneMatch(found -> found.code().equals(FindingCode.BROKEN_LINK));
  }

  @Test
  void oldUrlsRedirect() throws IOException {
    source.jekyll("plugins: [jekyll-redirect-from]$url: https://example.org$baseurl: /docs");
    source.page("new.md", "redirect_from: [/old/, /older.html, '/分布/x']");
    source.page("gone.md", "redirect_to: https://elsewhere.example/");
    source.page("evil.md", "redirect_to: 'javascript:alert(1)'");
    source.page("clash.md", "redirect_from: [/new.html, /../../etc/passwd]");
    source.file("links.md", "---\n---\n[old](/old/)\n");

    BuiltSite site = build();

    assertThat(site.links("old/index.html")).containsExactly("/new.html");
    assertThat(site.links("older.html")).containsExactly("/new.html");
    assertThat(site.links("分布/x.html")).containsExactly("/new.html");
    assertThat(site.text("old/index.html"))
        .contains("rel=\"canonical\" href=\"https://example.org/docs/new.html\"", "../new.html");
    assertThat(site.text("gone.html")).contains("0; url=https://elsewhere.example/");
    assertThat(site.text("evil.html")).doesNotContain("javascript");
    assertThat(site.bodyLinks("links.html")).containsExactly("/old/index.html old");
    assertThat(findings)
        .extracting(Finding::headline)
        .containsExactly(
            "clash.md:2:1: there already is a page at \"/new.html\", so the redirect was not"
                + " written",
            "evil.md:2:1: the address \"javascript:alert(1)\" would run a script, so no page has"
                + " it",
            "links.md:3:7: the link \"/old/\" leads to a page that only leads on to \"/new.html\"");
    assertThat(site.exists("etc/passwd.html")).isTrue();
  }

  @Test
  void mentionsAreLinked() throws IOException {
    source.jekyll("plugins: [jekyll-mentions]$jekyll-mentions: https://people.example");
    source.file(
        "a.md",
        """
        ---
        ---
        @one, (@two-b). me@mail.example `@code` [@link](/x) @a/team @end.

        <!-- @no -->
        """);
    source.file("b.md", "---\njekyll-mentions: false\n---\n@one\n");

    BuiltSite site = build();

    assertThat(site.bodyLinks("a.html"))
        .containsExactly(
            "https://people.example/one @one",
            "https://people.example/two-b @two-b",
            "/x @link",
            "https://people.example/end @end");
    assertThat(site.text("a.html")).contains("<!-- @no -->");
    assertThat(site.bodyLinks("b.html")).isEmpty();
  }

  @Test
  void aSitemapListsThePages() throws IOException {
    source.jekyll("plugins: [jekyll-sitemap]$url: https://example.org$baseurl: /docs");
    source
        .page("a.md", "title: A")
        .page("b.md", "sitemap: false")
        .page("404.md", "title: No")
        .file("a b.pdf", "x")
        .file("old.html", "x");
    source.page("_posts/2026-01-02-p.md", "title: P & Q").file("data.txt", "x");

    BuiltSite site = build();

    assertThat(site.text("sitemap.xml"))
        .contains("<loc>https://example.org/docs/a.html</loc>")
        .contains("<loc>https://example.org/docs/2026/01/02/p.html</loc>\n<lastmod>2026-01-02T")
        .contains("<loc>https://example.org/docs/a%20b.pdf</loc>", "docs/old.html</loc>")
        .doesNotContain("/b.html", "404", "data.txt");
    assertThat(site.text("robots.txt"))
        .isEqualTo("Sitemap: https://example.org/docs/sitemap.xml\n");
  }

  @Test
  void aFeedNeedsNoAddressOfTheSite() throws IOException {
    source
        .jekyll("plugins: [jekyll-feed]$baseurl: /docs")
        .page("_posts/2026-01-02-p.md", "title: P");

    assertThat(build().text("feed.xml"))
        .contains("<link rel=\"alternate\" type=\"text/html\" href=\"/docs/2026/01/02/p.html\"/>");
  }

  @Test
  void sourcesOfPagesAreCopiedToo() throws IOException {
    source.jekyll("plugins: [jekyll-optional-front-matter, jekyll-readme-index]");
    source.file("README.md", "# Home\n").file("a.md", "# A\n");

    BuiltSite site = build();

    assertThat(site.exists("README.md")).isTrue();
    assertThat(site.exists("a.md")).isTrue();
  }

  @Test
  void copyingSourcesCanBeDisabled() throws IOException {
    source.jekyll(
        "plugins: [jekyll-optional-front-matter, jekyll-readme-index]"
            + "$optional_front_matter: {remove_originals: true}"
            + "$readme_index: {remove_originals: true}$twins: false");
    source.file("README.md", "# Home\n").file("a.md", "# A\n");

    BuiltSite site = build();

    assertThat(site.exists("index.html")).isTrue();
    assertThat(site.exists("README.md")).isFalse();
    assertThat(site.exists("a.md")).isFalse();
  }

  @Test
  void redirectsAreListedForServers() throws IOException {
    source.jekyll("plugins: [jekyll-redirect-from]$url: https://example.org$baseurl: /docs");
    source.page("new.md", "redirect_from: [old, '/q\"']").page("to.md", "redirect_to: /new.html");

    assertThat(build().text("redirects.json"))
        .isEqualTo(
            """
            {
            "/old": "https://example.org/docs/new.html",
            "/q\\"": "https://example.org/docs/new.html",
            "/to.html": "https://example.org/docs/new.html"
            }
            """);
  }

  @Test
  void theListOfRedirectsCanBeDisabled() throws IOException {
    source.jekyll("plugins: [jekyll-redirect-from]$redirect_from: {json: false}");
    source.page("new.md", "redirect_from: /old");

    assertThat(build().exists("redirects.json")).isFalse();
  }

  private BuiltSite build() throws IOException {
    Path output = directory.resolve("site");
    BuildRequest request =
        BuildRequest.builder(source.directory(), output).work(directory.resolve("work")).build();
    findings.addAll(Shelfmark.build(request).findings());
    assertThat(findings).noneMatch(found -> found.severity().label().equals("error"));
    return BuiltSite.at(output);
  }
}
