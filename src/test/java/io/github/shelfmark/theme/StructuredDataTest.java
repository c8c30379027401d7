package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What front matter tells search engines beyond what is known of each page. */
class StructuredDataTest {
  private static final String SITE = "title: T$url: https://example.org$baseurl: /docs";

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().config(SITE).file("index.md", "# Home\n");
  }

  private static String data(BuiltSite site, String page) throws IOException {
    return site.page(page).select("script[type=application/ld+json]").html();
  }

  private static String canonical(BuiltSite site, String page) throws IOException {
    return site.page(page).select("link[rel=canonical]").attr("href");
  }

  @Test
  void authorsAddObjects() throws IOException {
    build
        .source()
        .page(
            "a.md",
            "title: A$json_ld: {'@type': HowTo, name: '</script>', position: 1.50, step: [true,"
                + " null, 0x1F]}");
    build.source().page("b.md", "title: B$json_ld: [{'@type': A}, {'@type': B}]");
    BuiltSite site = build.site();

    assertThat(data(site, "a.html"))
        .contains(
            "{\"@type\":\"HowTo\",\"name\":\"\\u003c/script>\",\"position\":1.50,"
                + "\"step\":[true,\"\",\"0x1F\"]}")
        .contains("\"@type\":\"TechArticle\"");
    assertThat(data(site, "b.html")).endsWith("{\"@type\":\"A\"},{\"@type\":\"B\"}]}");
  }

  @Test
  void theyNeedNoUrl() throws IOException {
    build.source().config("title: T").page("a.md", "title: A$json_ld: {'@type': HowTo}");

    assertThat(data(build.site(), "a.html"))
        .isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"HowTo\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "5", "[a]", "[{a: b}, c]"})
  void anythingElseIsAnError(String value) throws IOException {
    build.source().page("a.md", "title: A$json_ld: " + value);

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error wrong-type a.md:3:1: \"json_ld\" must be keys and values, or a list of such");
  }

  @Test
  void anotherAddressCanBeTheOneToList() throws IOException {
    build.source().page("a.md", "title: A$canonical: https://other.example/a%20b.html");
    build.source().page("b.md", "title: B$canonical: /港.html");
    build.source().page("c.md", "title: C");
    BuiltSite site = build.site();

    assertThat(canonical(site, "a.html")).isEqualTo("https://other.example/a%20b.html");
    assertThat(canonical(site, "b.html")).isEqualTo("https://example.org/docs/%E6%B8%AF.html");
    assertThat(canonical(site, "c.html")).isEqualTo("https://example.org/docs/c.html");
    assertThat(site.text("sitemap.xml")).contains("/c.html").doesNotContain("/a.html", "/b.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "//host/a", "'javascript:a'", "5", "'https://a b'"})
  void whatIsNoAddressIsAnError(String value) throws IOException {
    build.source().page("a.md", "title: A$canonical: " + value);

    assertThat(TestBuild.told(build.run()))
        .containsExactly("error wrong-type a.md:3:1: \"canonical\" is no address");
  }
}
