package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code site.yml} says of links: its own, {@code provided} and {@code links}. */
class LinkSettingsTest {
  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void source() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n\n## Three\n");
    build.source().file("guide/a.md", "# A\n");
  }

  private List<String> told(String config) throws IOException {
    build.source().file("site.yml", "title: T\n" + config);
    return TestBuild.told(build.run());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nav: [{title: A, url: /guide/}]",
        "nav: [{title: A, url: /guide/a}]",
        "nav: [{title: A, url: /}]",
        "nav: [{title: A, url: '/#three'}]",
        "nav: [{title: A, url: 'https://example.org/x'}]",
        "nav: [{title: A, url: 'mailto:a@example.org'}]",
        "nav: [{title: A, url: /apidocs/}]\nprovided: [apidocs/**]",
        "announcement: {text: News, url: /guide/a.html}",
        "sections: [{title: S, pages: [guide/a.md, {title: R, url: '/#three'}]}]",
        "baseurl: /docs\nnav: [{title: A, url: /guide/}]",
      })
  void theConfigurationsLinksMayLeadToAnyOutput(String config) throws IOException {
    assertThat(told(config + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nav: [{title: A, url: /nope.html}]           | error broken-link site.yml:2:7: the nav entry "A" leads to "/nope.html", which is broken
          nav: [{title: A, url: /giude/}]              | error broken-link site.yml:2:7: the nav entry "A" leads to "/giude/", which is broken
          nav: [{title: A, url: '/#nope'}]             | error broken-anchor site.yml:2:7: there is no anchor "#nope" in /index.html
          nav: [{title: A, url: guide/}]               | error broken-link site.yml:2:7: the nav entry "A" leads to "guide/", which is broken
          announcement: {text: News, url: /no/}        | error broken-link site.yml:2:28: the announcement leads to "/no/", which is broken
          sections: [{title: S, pages: [guide/a.md, {title: R, url: /no.html}]}] | error broken-link site.yml:2:43: the menu entry "R" leads to "/no.html", which is broken
          links: wran                                  | error wrong-type site.yml:2:1: "links" cannot be "wran"
          """)
  void theConfigurationsLinksAreChecked(String config, String finding) throws IOException {
    assertThat(told(config + "\n")).containsExactly(finding);
  }

  @Test
  void whatIsMeantIsSuggested() throws IOException {
    build.source().file("site.yml", "title: T\nnav: [{title: A, url: /giude/}]\n");

    assertThat(build.run().findings().get(0).hint()).isEqualTo("Did you mean \"/guide/\"?");
  }

  @Test
  void brokenLinksMayBeWarnings() throws IOException {
    build.source().file("b.md", "# B\n\n[x](no.md) [y](#no)\n");

    assertThat(told("links: warn\nnav: [{title: A, url: /no/}]\n"))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).startsWith("warning broken-"));
    assertThat(build.output().resolve("b.html")).exists();
    assertThat(told("links: error\n")).allSatisfy(line -> assertThat(line).startsWith("error "));
  }

  @Test
  void providedFilesMayBeAboveTheSite() throws IOException {
    build.source().file("b.md", "[o](../other/index.html) [p](../other/)\n");
    build.source().file("guide/c.md", "[o](../../other/x.html)\n");
    build.source().file("guide/deep.md", "---\npermalink: /x/y/\n---\n[o](../../other/z.html)\n");

    assertThat(told("provided: ['../**']\n")).isEmpty();
    BuiltSite site = BuiltSite.at(build.output());
    assertThat(site.page("b.html").select("main a[href^=..]").eachAttr("href"))
        .containsExactly("../other/index.html", "../other/index.html");
    assertThat(site.page("guide/c.html").select("main a[href*=other]").eachAttr("href"))
        .containsExactly("../../other/x.html");
    assertThat(site.page("x/y/index.html").select("main a[href*=other]").eachAttr("href"))
        .containsExactly("../../../other/z.html");
  }

  @Test
  void aGlobThatNothingUsesIsReported() throws IOException {
    build.source().file("b.md", "[o](apidocs/x.html)\n");
    List<String> unused =
        List.of("warning unused-provided site.yml:3:24: no link leads to \"xref/**\"");

    assertThat(told("\nprovided: [apidocs/**, xref/**]\n")).containsExactlyElementsOf(unused);
    build.source().file("guide/a.md", "# A again\n");
    assertThat(TestBuild.told(build.run())).hasSize(1);
    build.source().file("b.md", "nothing\n");
    assertThat(TestBuild.told(build.run())).hasSize(2);
  }

  @Test
  void providedFilesThatAreThereAreLookedInto() throws IOException {
    build.source().file("b.md", "[o](apidocs/X.html) [p](apidocs/Y.html) [q](apidocs/X.html#no)\n");
    assertThat(told("provided: [apidocs/**]\n")).isEmpty();

    Path api = Files.createDirectories(build.output().resolve("apidocs"));
    Files.writeString(api.resolve("X.html"), "<a id=\"&lt;init&gt;()\"></a>");
    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error broken-anchor b.md:1:45: there is no anchor \"#no\" in /apidocs/X.html",
            "warning broken-link b.md:1:25: apidocs/ is there, but not the file"
                + " \"apidocs/Y.html\"");

    Files.writeString(api.resolve("Y.html"), "");
    Files.writeString(api.resolve("X.html"), "<a id=no></a>");
    assertThat(TestBuild.told(build.run())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NFC", "NFD"})
  void namesInUnicodeAreTheSameInBothForms(Normalizer.Form form) throws IOException {
    String name = Normalizer.normalize("é", form);
    String other = form == Normalizer.Form.NFC ? "e\u0301" : "\u00e9";
    build.source().file(name + ".md", "# E\n");
    build.source().file("b.md", "[a](" + other + ".md) [b](/" + other + ".html)\n");

    assertThat(told("")).isEmpty();
  }
}
