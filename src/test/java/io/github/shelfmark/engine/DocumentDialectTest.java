package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document chooses the dialect in which it is read. */
class DocumentDialectTest {
  private static final String TEXT = "# T ^1^\n\nx^2^\n";

  @TempDir private Path directory;
  private TestBuild build = TestBuild.in(Path.of("unset"));

  @BeforeEach
  void addPages() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", TEXT);
    build.source().file("old/page.md", "---\ndialect: flexmark\n---\n" + TEXT);
    config("");
  }

  private void config(String more) throws IOException {
    build.source().file("site.yml", "flexmark: {extensions: [superscript]}\n" + more);
  }

  private static String body(BuiltSite site, String output) throws IOException {
    return site.page(output).select("[data-pagefind-body]").html();
  }

  @Test
  void frontMatterChoosesIt() throws IOException {
    BuiltSite site = build.site();
    assertThat(body(site, "index.html")).contains("x^2^");
    assertThat(body(site, "old/page.html")).contains("x<sup>2</sup>");
  }

  @Test
  void defaultsChooseIt() throws IOException {
    build.source().file("old/page.md", TEXT);
    config("defaults: [{scope: {path: old}, values: {dialect: flexmark}}]\n");
    BuiltSite site = build.site();
    assertThat(body(site, "index.html")).contains("x^2^");
    assertThat(body(site, "old/page.html")).contains("x<sup>2</sup>");
  }

  @Test
  void aDocumentMayLeaveTheDialectOfTheSite() throws IOException {
    build.source().file("index.md", "---\ndialect: commonmark\n---\n" + TEXT);
    build.source().file("old/page.md", TEXT);
    config("dialect: flexmark\n");
    BuiltSite site = build.site();
    assertThat(body(site, "index.html")).contains("x^2^");
    assertThat(body(site, "old/page.html")).contains("x<sup>2</sup>");
  }

  @Test
  void theTitleIsReadInIt() throws IOException {
    build.source().file("old/page.md", "---\ndialect: flexmark\n---\n*[x]: y\n\n# Q^2^\n");
    assertThat(build.site().page("old/page.html").title()).startsWith("Q2");
    build.source().file("old/page.md", "*[x]: y\n\n# Q^2^\n");
    build.source().file("site.yml", "title: S\n");
    assertThat(build.site().page("old/page.html").title()).startsWith("Q^2^");
  }

  @Test
  void anUnknownNameIsAnErrorWithItsPlace() throws IOException {
    build.source().file("old/page.md", "---\ntitle: T\ndialect: flexmrak\n---\n");
    BuildReport report = build.run();
    assertThat(report.published()).isFalse();
    assertThat(TestBuild.told(report))
        .contains("error wrong-type old/page.md:3:1: there is no dialect \"flexmrak\"");
    assertThat(report.findings()).anyMatch(found -> found.hint().contains("\"flexmark\"?"));
  }

  @Test
  void settingsThatNothingReadsAreTold() throws IOException {
    build.source().file("old/page.md", TEXT);
    assertThat(TestBuild.told(build.run()))
        .singleElement()
        .asString()
        .startsWith("warning configuration site.yml:1:1: \"flexmark\" has no effect");
  }

  @Test
  void wrongSettingsAreToldOnceWithTheirPlace() throws IOException {
    build.source().file("site.yml", "title: S\nflexmark:\n  extensions: [tables, supersript]\n");
    build.source().file("old/other.md", "---\ndialect: flexmark\n---\n" + TEXT);
    BuildReport report = build.run();
    assertThat(report.published()).isFalse();
    assertThat(TestBuild.told(report))
        .containsExactly("error unknown-key site.yml:3:24: there is no extension \"supersript\"");
  }

  @Test
  void anotherDialectMakesThePageAnew() throws IOException {
    build.site();
    build.source().file("old/page.md", "---\ndialect: commonmark\n---\n" + TEXT);
    config("defaults: [{scope: {path: index.md}, values: {dialect: flexmark}}]\n");
    BuiltSite site = build.site();
    assertThat(body(site, "old/page.html")).contains("x^2^");
    assertThat(body(site, "index.html")).contains("x<sup>2</sup>");
  }

  @Test
  void aWikiLinkIsLookedForAgain() throws IOException {
    build.source().file("site.yml", "flexmark: {extensions: [wikilink]}\n");
    build.source().file("berths.md", "# Berths\n");
    build.source().file("old/page.md", "---\ndialect: flexmark\n---\n# P\n\n[[berths]]\n");
    assertThat(build.site().bodyLinks("old/page.html")).containsExactly("/berths.html berths");
    build.source().file("old/berths.md", "# Berths of old\n");
    assertThat(build.site().bodyLinks("old/page.html")).containsExactly("/old/berths.html berths");
  }

  @Test
  void inAJekyllSiteTheKeyIsTheSitesOwn() throws IOException {
    TestBuild jekyll = TestBuild.in(directory.resolve("jekyll"));
    jekyll.source().file("_config.yml", "title: J\nflexmark: 3\n");
    jekyll.source().file("index.md", "---\ntitle: T\ndialect: Bavarian\n---\n{{ page.dialect }}\n");
    assertThat(body(jekyll.site(), "index.html")).contains("Bavarian");
  }
}
