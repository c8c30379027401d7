package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafePermalinksTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/x",
        "/a/../b",
        "..",
        "/%2e%2e/x",
        "/a/%2E%2E/%2e%2e/x",
        "/a\\..\\b",
        "/a%5cb",
        "/a%00b",
        "/a%0ab",
        "/..%2fx"
      })
  void areErrorsAndStayInside(String permalink) throws IOException {
    Sources sources =
        Sources.in(directory).config("").page("a.md", "permalink: '" + permalink + "'");
    Document document = sources.read().documentAt("a.md").orElseThrow();
    assertThat(Url.staysInside(document.output())).isTrue();
    assertThat(sources.told())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("error unsafe-permalink a.md:2:1: "));
  }

  @Test
  void leavingTheSiteIsAWarningInAJekyllSite() throws IOException {
    Sources sources =
        Sources.in(directory).jekyll("").page("a.md", "permalink: /foo/../bar/./x.html");
    assertThat(sources.url("a.md")).isEqualTo("/foo/bar/x.html");
    assertThat(sources.told()).singleElement().asString().startsWith("warning unsafe-permalink ");
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "~"})
  void anEmptyPermalinkIsIgnored(String permalink) throws IOException {
    Sources sources = Sources.in(directory).config("").page("a.md", "permalink: " + permalink);
    assertThat(sources.url("a.md")).isEqualTo("/a.html");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void anUnknownPlaceholderSuggestsTheNearest() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("collections: [notes]")
            .page("_notes/a.md", "permalink: /:colection/:titel/x");
    sources.read();
    assertThat(sources.findings().list())
        .extracting(finding -> finding.message() + " " + finding.hint())
        .containsExactly(
            "the permalink has an unknown placeholder \":colection\" Did you mean \"collection\"?",
            "the permalink has an unknown placeholder \":titel\" Did you mean \"title\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/p/", "x:/y", "//host/p", "/a?b=c", "/a#b"})
  void whatIsNoPathIsAnError(String permalink) throws IOException {
    Sources sources =
        Sources.in(directory).config("").page("a.md", "t: 1$permalink: '" + permalink + "'");
    assertThat(sources.url("a.md")).isEqualTo("/a-md.html");
    assertThat(sources.told())
        .singleElement()
        .asString()
        .startsWith("error unsafe-permalink a.md:3:1: the permalink \"" + permalink + "\" ");
  }

  @Test
  void aNameThatWindowsLacksIsAWarning() throws IOException {
    Sources sources = Sources.in(directory).config("").page("a.md", "permalink: /a*b/");
    assertThat(sources.url("a.md")).isEqualTo("/a*b/");
    assertThat(sources.told())
        .singleElement()
        .asString()
        .startsWith("warning unsafe-permalink a.md:2:1: ");
  }

  @Test
  void jekyllKeepsWhatIsNoPath() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("")
            .page("a.md", "permalink: https://example.org/p/")
            .page("b.md", "permalink: /a*b/");
    assertThat(sources.url("a.md")).isEqualTo("/https:/example.org/p/");
    assertThat(sources.told())
        .singleElement()
        .asString()
        .startsWith("warning unsafe-permalink a.md:2:1: ");
  }

  @Test
  void patternsOfTheConfigurationAreToldOnce() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config(
                "permalink: /x?y$collections:$  n: {permalink: 'https://e.org/:path'}$defaults:$"
                    + "- scope: {path: ''}$  values: {permalink: //h/p}")
            .page("_n/a.md", "")
            .page("_n/b.md", "");
    sources.readConfig();
    assertThat(sources.told())
        .containsExactly(
            "error unsafe-permalink site.yml:1:1: the permalink \"/x?y\" has a \"?\", which ends"
                + " the path of a URL",
            "error unsafe-permalink site.yml:3:7: the permalink \"https://e.org/:path\" has a"
                + " scheme",
            "error unsafe-permalink site.yml:6:12: the permalink \"//h/p\" starts with a host");
  }
}
