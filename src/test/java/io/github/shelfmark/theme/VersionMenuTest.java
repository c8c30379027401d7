package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionMenuTest {
  private static final String VERSIONS =
      "url: https://example.org$"
          + "versions:$"
          + "  - {title: next, url: /next/}$"
          + "  - {title: \"2.0\", url: /2.0/, latest: true}$"
          + "  - {title: \"1.4\", url: /1.4/}$";

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build
        .source()
        .file("index.md", "# Home\n")
        .file("guide/start.md", "# Start\n")
        .file("guide/own.md", "---\ncanonical: /guide/other.html\n---\n\n# Own\n");
  }

  private String page(String baseurl, String page) throws IOException {
    build.source().config(VERSIONS + "baseurl: " + baseurl);
    return build.site().text(page);
  }

  @Test
  void entriesLeadToTheSamePage() throws IOException {
    assertThat(page("/2.0", "guide/start.html"))
        .contains("<a href=\"/next/guide/start.html\" data-home=\"/next/\">next</a>")
        .contains(
            "<a href=\"/2.0/guide/start.html\" data-home=\"/2.0/\" aria-current=\"true\">2.0"
                + " <small>latest</small></a>")
        .contains("href=\"https://example.org/2.0/guide/start.html\"")
        .contains("<template class=\"outdated-later\">")
        .contains("blocks/versions");
  }

  @Test
  void pagesThatNobodyWroteLeadHome() throws IOException {
    assertThat(page("/2.0", "guide/index.html")).contains("<a href=\"/1.4/\" data-home=\"/1.4/\">");
  }

  @Test
  void oldPagesSaySoAndNameTheLatestToSearchEngines() throws IOException {
    assertThat(page("/1.4", "guide/start.html"))
        .contains("<p>You are reading about version 1.4. <a href=\"/2.0/guide/start.html\"")
        .contains("<link rel=\"canonical\" href=\"https://example.org/2.0/guide/start.html\">")
        .doesNotContain("outdated-later");
    assertThat(page("/1.4", "guide/index.html"))
        .contains("<link rel=\"canonical\" href=\"https://example.org/2.0/guide/\">");
    assertThat(page("/1.4", "guide/own.html"))
        .contains("<link rel=\"canonical\" href=\"https://example.org/1.4/guide/other.html\">");
  }

  @Test
  void newerPagesSaySoButAreTheirOwn() throws IOException {
    assertThat(page("/next", "guide/start.html"))
        .contains("<p>You are reading about version next, which has not been released.")
        .contains("<link rel=\"canonical\" href=\"https://example.org/next/guide/start.html\">");
  }

  @Test
  void aSiteWithoutVersionsHasNothingOfIt() throws IOException {
    build.source().config("version: \"1.4\"");

    assertThat(build.site().text("guide/start.html"))
        .contains("<span class=\"version\" title=\"Version\">1.4</span>")
        .doesNotContain("outdated", "class=\"versions\"", "blocks/versions");
    assertThat(build.files().keySet()).noneMatch(name -> name.contains("blocks/versions"));
  }

  @Test
  void pagesThatNobodyWroteLeadHomeInTheirLanguage() throws IOException {
    build.source().file("ar/index.md", "# Arabic\n");
    build
        .source()
        .config(VERSIONS + "baseurl: /2.0$languages: [en, ar]$checks: {translation-missing: off}");
    BuiltSite site = build.site();

    assertThat(site.text("ar/404.html")).contains("<a href=\"/1.4/ar/\" data-home=\"/1.4/\">");
    assertThat(site.text("404.html")).contains("<a href=\"/1.4/\" data-home=\"/1.4/\">");
  }

  @Test
  void addressesAreEncoded() throws IOException {
    build.source().page("p.md", "title: P$permalink: /p q/ü/");

    assertThat(page("/1.4", "p q/ü/index.html"))
        .contains("<a href=\"/next/p%20q/%C3%BC/\" data-home")
        .doesNotContain("/p q/");
  }
}
