package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.SearchFiles;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the search. */
class SearchOutputsTest {
  private static final String URL = "title: Harbour$url: https://example.org/$baseurl: /docs";
  private static final String LINK = "link[rel=search]";

  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n\nwelcome\n").file("a/quay.md", "# Quay\n\nships\n");
  }

  @Test
  void everySiteHasASearch() throws IOException {
    BuiltSite site = build.site();

    assertThat(site.page("search.html").select("meta[name=robots]").attr("content"))
        .isEqualTo("noindex");
    assertThat(SearchFiles.text(build.output(), "pages-0.bin")).contains("a/quay.html", "Quay");
    assertThat(SearchFiles.texts(build.output())).contains("welcome", "ships");
    assertThat(site.exists("opensearch.xml")).isFalse();
    assertThat(site.page("index.html").select(LINK)).isEmpty();
    site.requireEveryLocalLinkToExist();
  }

  @Test
  void aSiteWithAUrlIsDescribedToBrowsers() throws IOException {
    build.source().config(URL);

    BuiltSite site = build.site();

    assertThat(site.text("opensearch.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
            <ShortName>Harbour</ShortName>
            <Description>Harbour</Description>
            <Url type="text/html" template="https://example.org/docs/search.html?q={searchTerms}"/>
            <Language>en</Language>
            <InputEncoding>UTF-8</InputEncoding>
            </OpenSearchDescription>
            """);
    assertThat(site.page("a/quay.html").select(LINK).attr("href")).isEqualTo("../opensearch.xml");
    assertThat(site.text("sitemap.xml")).doesNotContain("search");
  }

  @Test
  void whatBrowsersAreToldIsShort() throws IOException {
    build
        .source()
        .config(
            "title: The <harbour> of Kleinkleckersdorf & its neighbours on the coast"
                + "$url: https://example.org$description: Ships$lang: de");

    assertThat(build.site().text("opensearch.xml"))
        .contains("<ShortName>The &lt;harbour&gt; of</ShortName>")
        .contains("<LongName>The &lt;harbour&gt; of Kleinkleckersdorf &amp; its</LongName>")
        .contains("<Description>Ships</Description>", "<Language>de</Language>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search.md", "search.html", "searching.md"})
  void aPageOfTheAuthorStays(String name) throws IOException {
    build.source().config(URL);
    String head = name.equals("searching.md") ? "permalink: /search.html" : "description: D";
    build.source().page(name, head);

    BuildReport report = build.run();

    assertThat(TestBuild.told(report))
        .filteredOn(told -> told.contains("search-files"))
        .singleElement()
        .asString()
        .startsWith("info search-files " + name + ": the site has a page of its own");
    BuiltSite site = BuiltSite.at(build.output());
    assertThat(site.page("search.html").select("[data-search-results]")).isEmpty();
    assertThat(site.exists("opensearch.xml")).isFalse();
    assertThat(site.page("index.html").select(LINK)).isEmpty();
    assertThat(SearchFiles.texts(build.output())).contains("ships");
  }

  @Test
  void anAddressThatLeadsOnStays() throws IOException {
    build.source().page("finding.md", "redirect_from: /search.html");

    BuiltSite site = build.site("search-files");

    assertThat(site.text("search.html")).contains("finding.html");
  }

  @Test
  void filesOfTheAuthorInItsDirectoryStay() throws IOException {
    build.source().file("shelfmark/search/x.txt", "x");

    BuiltSite site = build.site("search-files");

    assertThat(site.files(".bin")).isEmpty();
    assertThat(site.exists("search.html")).isFalse();
    assertThat(site.text("shelfmark/search/x.txt")).isEqualTo("x");
  }

  @Test
  void onlyWhatReadersAreToFindIsFound() throws IOException {
    build.source().file("404.md", "# Lost\n\nlost\n");
    build.source().file("b.md", "---\nsearch: false\n---\n# B\n\nbravo\n");
    build.source().file("c.md", "---\nredirect_to: /index.html\n---\n# C\n\ncharlie\n");
    build.source().file("d.md", "---\npermalink: /d.json\n---\ndelta\n");
    build.source().file("e.md", "# E\n\n::: no-search\necho\n:::\n\nfoxtrot\n");
    build.source().file("f.md", "---\nsearch: exclude\n---\n# F\n\ngolf\n");

    BuildReport report = build.run();

    assertThat(TestBuild.told(report))
        .anyMatch(told -> told.startsWith("error wrong-type f.md:2:1: \"search\" must be"));
    build.source().file("f.md", "---\nnoindex: true\n---\n# F\n\ngolf\n");
    assertThat(build.run().published()).isTrue();
    assertThat(SearchFiles.texts(build.output()))
        .contains("foxtrot", "golf")
        .doesNotContain("lost", "bravo", "charlie", "delta", "echo");
  }

  @Test
  void otherWordsOfJekyllsThemesAreKnown() throws IOException {
    build.source().file("_config.yml", "search:\n  provider: x\n");
    build.source().file("b.md", "---\nsearch: exclude\n---\n# B\n\nbravo\n");
    build.source().file("c.md", "---\nsearch_exclude: true\n---\n# C\n\ncharlie\n");
    build
        .source()
        .file(
            "d.md",
            "---\nsearch: any\n---\n# D\n\n{: data-pagefind-ignore=\"all\"}\nno\n\ndelta\n");

    assertThat(build.run().published()).isTrue();

    assertThat(SearchFiles.texts(build.output()))
        .contains("delta")
        .doesNotContain("bravo", "charlie");
  }
}
