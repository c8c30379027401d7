package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
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

  @Test
  void isReadAsJsonLd() throws Exception {
    build
        .source()
        .config(SITE + "$description: D")
        .page(
            "s/a.md",
            "title: A$date: 2026-01-05$author: Ada$image: /i.png"
                + "$json_ld: {'@type': HowTo, name: N, step: [{'@type': HowToStep, text: T}]}")
        .file("i.png", "");
    String data = data(build.site(), "s/a.html");

    JsonArray read = JsonLd.expand(document(data)).loader((address, options) -> vocabulary()).get();
    List<JsonObject> nodes = read.getValuesAs(JsonObject.class);

    assertThat(nodes)
        .extracting(node -> node.getJsonArray("@type").getString(0))
        .containsExactly(
            "https://schema.org/TechArticle",
            "https://schema.org/BreadcrumbList",
            "https://schema.org/HowTo");
    assertThat(nodes.get(0).keySet())
        .contains("https://schema.org/headline", "https://schema.org/author")
        .allMatch(key -> key.startsWith("https://schema.org/") || key.startsWith("@"));
    assertThat(nodes.get(1).getJsonArray("https://schema.org/itemListElement")).hasSize(3);
  }

  private static JsonDocument document(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }

  /** As the context of schema.org, whose terms all belong to its vocabulary. */
  private static JsonDocument vocabulary() throws JsonLdError {
    return document("{\"@context\": {\"@vocab\": \"https://schema.org/\"}}");
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
