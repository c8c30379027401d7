package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites in several languages. */
class LanguagesTest {
  private static final String CONFIG = "title: Kettle$url: https://example.org";
  private static final String GERMAN =
      CONFIG + "$languages: {en: , de: {title: Kessel, description: Wasser}}";

  @TempDir private Path directory;

  private Sources source;
  private final List<Finding> findings = new ArrayList<>();
  private final BuildReport[] report = new BuildReport[1];

  @BeforeEach
  void begin() {
    source = Sources.in(directory.resolve("docs"));
  }

  @Test
  void translationsAreInADirectoryOrBesideTheirOriginals() throws Exception {
    source.config(GERMAN);
    source.file("index.md", "# Kettle\n");
    source.file("a/one.md", "# One\n");
    source.file("a/two.md", "# Two\n");
    source.file("de/a/one.md", "# Eins\n");
    source.file("a/two.de.md", "# Zwei\n");
    source.file("README.de.md", "# Kessel\n");
    source.file("it/x.md", "# No language\n");

    BuiltSite site = build();

    assertThat(site.files("index.html"))
        .contains("index.html", "a/index.html", "de/index.html", "de/a/index.html");
    assertThat(site.page("de/a/one.html").select("h1").text()).isEqualTo("Eins");
    assertThat(site.page("de/a/two.html").select("h1").text()).isEqualTo("Zwei");
    assertThat(site.page("de/index.html").select("h1").text()).isEqualTo("Kessel");
    assertThat(site.page("de/a/two.html").select("html").attr("lang")).isEqualTo("de");
    assertThat(site.page("de/a/two.html").title()).isEqualTo("Zwei | Kessel");
    assertThat(site.exists("a/two.de.html")).isFalse();
    assertThat(site.exists("it/x.html")).isTrue();
    site.requireEveryLocalLinkToExist();
  }

  @Test
  void theMainLanguageMayHaveADirectoryToo() throws Exception {
    source.config(CONFIG + "$lang: de$languages: [en, de]");
    source.file("de/index.md", "# Kessel\n\n[x](x.md) ![b](b.svg) [e](../en/x.md)\n");
    source.file("de/x.md", "# X\n\n[zurück](index.md)\n");
    source.file("de/b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    source.file("en/index.md", "# Kettle\n\n[x](x.md) [de](../de/x.md) ![b](b.svg)\n");

    BuiltSite site = build();

    assertThat(site.page("index.html").select("html").attr("lang")).isEqualTo("de");
    assertThat(site.bodyLinks("index.html")).containsExactly("/x.html x", "/en/x.html e");
    assertThat(site.bodyLinks("en/index.html")).containsExactly("/en/x.html x", "/x.html de");
    assertThat(site.bodyLinks("en/x.html")).containsExactly("/en/index.html zurück");
    assertThat(site.page("en/index.html").select("article img").attr("src")).isEqualTo("../b.svg");
    assertThat(site.exists("b.svg")).isTrue();
    assertThat(site.exists("en/b.svg")).isFalse();
    assertThat(errors()).isEmpty();
  }

  @Test
  void aPageThatALanguageLacksIsShownInTheMainOne() throws Exception {
    source.config(GERMAN);
    source.file("index.md", "# Kettle\n");
    source.file(
        "a/one.md",
        "# One\n\n[two](two.md#x) [home](/index.md) [one](#y) ![d](../d.svg)\n\n## Y\n");
    source.file("a/two.md", "# Two\n\n## X\n");
    source.file("a/two.de.md", "# Zwei\n\n## X\n");
    source.file("d.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

    BuiltSite site = build();
    var page = site.page("de/a/one.html");

    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("article").attr("lang")).isEqualTo("en");
    assertThat(page.select(".untranslated").text()).contains("noch nicht übersetzt");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/a/one.html");
    assertThat(page.select("link[hreflang]")).isEmpty();
    assertThat(site.bodyLinks("de/a/one.html"))
        .containsExactly("/de/a/two.html#x two", "/de/index.html home", "/de/a/one.html#y one");
    assertThat(page.select("article img").attr("src")).isEqualTo("../../d.svg");
    assertThat(site.page("de/a/two.html").select(".untranslated")).isEmpty();
    assertThat(site.text("sitemap.xml")).doesNotContain("/de/a/one.html");
    assertThat(site.text("shelfmark/search/index.bin")).isNotEmpty();
    assertThat(errors()).isEmpty();
  }

  @Test
  void aLanguageCanDoWithout() throws Exception {
    source.config(CONFIG + "$languages: {en: , de: {fallback: false}}");
    source.file("index.md", "# Kettle\n");
    source.file("x.md", "# X\n");
    source.file("de/index.md", "# Kessel\n\n[x](x.md)\n");

    BuiltSite site = build();

    assertThat(site.exists("de/x.html")).isFalse();
    assertThat(site.bodyLinks("de/index.html")).containsExactly("/x.html x");
    assertThat(menu(site, "x.html")).containsExactly("/x.html English", "/de/index.html Deutsch");
  }

  @Test
  void linksStayInTheLanguageUnlessTheyNameAnother() throws Exception {
    source.config(GERMAN);
    source.file("index.md", "# Kettle\n\n[d](de/index.md) [b](b.de.md)\n");
    source.file("b.md", "# B\n");
    source.file("b.de.md", "# B\n\n[h](index.md) [r](/index.md)\n");
    source.file("de/index.md", "# Kessel\n\n[b](b.md) [e](../b.md)\n");

    BuiltSite site = build();

    assertThat(site.bodyLinks("index.html")).containsExactly("/de/index.html d", "/de/b.html b");
    assertThat(site.bodyLinks("de/b.html")).containsExactly("/de/index.html h", "/de/index.html r");
    assertThat(site.bodyLinks("de/index.html")).containsExactly("/de/b.html b", "/b.html e");
  }

  @Test
  void anchorsAreThoseOfThePageThatReadersGet() throws Exception {
    source.config(GERMAN);
    source.file("index.md", "# Kettle\n\n[b](b.md#how)\n");
    source.file("b.md", "# B\n\n## How\n");
    source.file("b.de.md", "# B\n\n## Wie\n");

    build();

    assertThat(findings)
        .filteredOn(finding -> finding.code().id().equals("broken-anchor"))
        .extracting(Finding::file, Finding::message)
        .containsExactly(tuple("index.md", "there is no anchor \"#how\" in /de/b.html"));
  }

  @Test
  void permalinksAreBelowTheLanguage() throws Exception {
    source.config(GERMAN);
    source.file("index.md", "# Kettle\n");
    source.file("a.md", "---\npermalink: /start/\nredirect_from: [/old/]\n---\n# A\n");
    source.file("de/a.md", "---\npermalink: /beginn/\nredirect_from: [/old/]\n---\n# A\n");
    source.file("de/b.md", "---\npermalink: /de/c/\n---\n# C\n");

    BuiltSite site = build();

    assertThat(menu(site, "start/index.html"))
        .containsExactly("/start/index.html English", "/de/beginn/index.html Deutsch");
    assertThat(site.exists("de/c/index.html")).isTrue();
    assertThat(site.exists("old/index.html")).isTrue();
    assertThat(site.exists("de/old/index.html")).isTrue();
    assertThat(errors()).isEmpty();
  }

  @Test
  void twoTranslationsOfOnePageAreAClash() throws Exception {
    source.config(GERMAN);
    source.file("index.md", "# Kettle\n");
    source.file("de/index.md", "# Kessel\n");
    source.file("index.de.md", "# Kessel\n");

    build();

    assertThat(errors())
        .extracting(finding -> finding.code().id(), Finding::file)
        .containsExactly(tuple("duplicate-url", "index.de.md"));
  }

  @Test
  void searchEnginesAndReadersFindTheOtherLanguages() throws Exception {
    source.config(GERMAN);
    source.file("index.md", "# Kettle\n");
    source.file("de/index.md", "# Kessel\n");

    BuiltSite site = build();

    assertThat(site.page("de/index.html").select("link[hreflang]"))
        .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
        .containsExactly(
            "de https://example.org/de/",
            "en https://example.org/",
            "x-default https://example.org/");
    assertThat(site.page("de/index.html").select("meta[property=og:locale:alternate]"))
        .extracting(meta -> meta.attr("content"))
        .containsExactly("en_US");
    assertThat(menu(site, "index.html"))
        .containsExactly("/index.html English", "/de/index.html Deutsch");
    assertThat(site.page("index.html").select(".languages a[lang=de]").attr("hreflang"))
        .isEqualTo("de");
    assertThat(site.page("de/search.html").select("h1").text()).isEqualTo("Suche");
    assertThat(menu(site, "search.html"))
        .containsExactly("/search.html English", "/de/search.html Deutsch");
    assertThat(site.text("sitemap.xml"))
        .contains(
            "<xhtml:link rel=\"alternate\" hreflang=\"de\" href=\"https://example.org/de/\"/>",
            "<xhtml:link rel=\"alternate\" hreflang=\"x-default\""
                + " href=\"https://example.org/\"/>");
    assertThat(site.page("de/404.html").select("html").attr("lang")).isEqualTo("de");
  }

  @Test
  void sectionsAndNavigationAreThoseOfTheLanguage() throws Exception {
    source.config(
        CONFIG
            + "$languages: {en: , de: {sections: [{title: Anleitung, prefix: /guide/}], nav:"
            + " [{title: Lesen, url: /guide/}]}, fr: }"
            + "$nav: [{title: Read, url: /guide/}]"
            + "$sections: [{title: The guide, prefix: /guide/, pages: [guide/b.md, guide/a.md]}]");
    source.file("index.md", "# Kettle\n");
    source.file("guide/a.md", "# A\n");
    source.file("guide/b.md", "# B\n");
    source.file("guide/b.fr.md", "# Bé\n");

    BuiltSite site = build();

    assertThat(nav(site, "index.html")).containsExactly("/guide/index.html Read");
    assertThat(nav(site, "de/index.html")).containsExactly("/de/guide/index.html Lesen");
    assertThat(tree(site, "de/index.html"))
        .containsExactly(
            "/de/guide/index.html Anleitung", "/de/guide/a.html A", "/de/guide/b.html B");
    assertThat(tree(site, "fr/index.html")).contains("/fr/guide/b.html Bé", "/fr/guide/a.html A");
  }

  @Test
  void whatIsMissingIsTold() throws Exception {
    source.config(GERMAN);
    source.file("index.md", "# Kettle\n");
    source.file("de/index.md", "# Kessel\n");
    source.file("a.md", "# A\n");
    source.file("b.md", "# B\n");
    source.file("404.md", "# Nothing\n");

    build();

    assertThat(findings)
        .extracting(finding -> finding.code().id(), Finding::message)
        .containsExactly(tuple("translation-missing", "de lacks 2 of 3 pages: a.md, b.md"));
    assertThat(report[0].languages()).containsExactly(Map.entry("en", 4), Map.entry("de", 1));
  }

  @Test
  void wrongSettingsAreTold() throws Exception {
    source.config(CONFIG + "$lang: fr$languages: {en: , de: {titel: X}, ../x: }");
    source.file("index.md", "# Kettle\n");

    build();

    assertThat(errors())
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "unknown key \"languages.de.titel\"",
            "\"../x\" is no code of a language",
            "the main language \"fr\" is none of the languages of the site");
  }

  @Test
  void theFeedHasWhatIsWrittenInTheLanguage() throws Exception {
    source.config(GERMAN + "$feed: true");
    source.file("index.md", "# Kettle\n");
    source.file("n/a.md", "---\ndate: 2026-01-01\n---\n# A\n");
    source.file("n/b.md", "---\ndate: 2026-01-02\n---\n# B\n");
    source.file("n/b.de.md", "---\ndate: 2026-01-02\n---\n# Be\n");

    BuiltSite site = build();

    assertThat(site.text("de/feed.xml"))
        .contains("xml:lang=\"de\"", "<title>Kessel</title>", "<title>Be</title>")
        .doesNotContain("<title>A</title>");
    assertThat(site.text("feed.xml")).contains("<title>A</title>").doesNotContain("Be</title>");
  }

  @Test
  void aLanguageWithoutPostsOfItsOwnHasNoFeed() throws Exception {
    source.config(GERMAN + "$feed: true");
    source.file("index.md", "# Kettle\n");
    source.file("a.md", "---\ndate: 2026-01-01\n---\n# A\n");

    BuiltSite site = build();

    assertThat(site.exists("feed.xml")).isTrue();
    assertThat(site.exists("de/feed.xml")).isFalse();
    assertThat(site.page("index.html").select("link[type=application/atom+xml]")).hasSize(1);
    assertThat(site.page("de/index.html").select("link[type=application/atom+xml]")).isEmpty();
  }

  @Test
  void aLanguageOfWhichTheThemeHasNoWordsIsTold() throws Exception {
    source.config(CONFIG + "$languages: [en, he, de-AT]");
    source.file("index.md", "# Kettle\n").file("he/index.md", "# A\n");
    source.file("index.de-AT.md", "# Kessel\n");

    BuiltSite site = build();

    assertThat(findings)
        .extracting(Finding::headline)
        .containsExactly("site.yml:3:17: the theme has no words in he, so its own are in English");
    assertThat(site.page("he/index.html").select("html").attr("dir")).isEqualTo("rtl");

    findings.clear();
    source.file("_theme/messages/he.properties", "languages = שפות\n");
    assertThat(build().page("he/index.html").select(".languages summary").attr("title"))
        .isEqualTo("שפות");
    assertThat(findings).isEmpty();
  }

  private static List<String> menu(BuiltSite site, String output) throws IOException {
    return links(site, output, ".languages a");
  }

  private static List<String> nav(BuiltSite site, String output) throws IOException {
    return links(site, output, "nav.top a");
  }

  private static List<String> tree(BuiltSite site, String output) throws IOException {
    return links(site, output, "nav.tree a");
  }

  private static List<String> links(BuiltSite site, String output, String selector)
      throws IOException {
    return site.page(output).select(selector).stream()
        .map(
            link ->
                link.absUrl("href").replaceFirst("https://site.invalid", "") + " " + link.text())
        .toList();
  }

  private List<Finding> errors() {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  private BuiltSite build() throws IOException {
    Path output = directory.resolve("site");
    report[0] =
        Shelfmark.build(
            BuildRequest.builder(directory.resolve("docs"), output)
                .work(directory.resolve("work"))
                .now(Sources.NOW)
                .build());
    findings.addAll(report[0].findings());
    return BuiltSite.at(output);
  }
}
