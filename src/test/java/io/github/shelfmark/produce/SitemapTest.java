package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.redfin.sitemapgenerator.SitemapValidator;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The sitemap of ordinary sites. */
class SitemapTest {
  private static final String URL = "url: https://example.org/$baseurl: /docs";

  /**
   * What sitemaps.org leaves to others: links to the other languages of a page, as Google reads
   * them.
   */
  private static final String LINKS =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/1999/xhtml">
        <xs:element name="link">
          <xs:complexType>
            <xs:attribute name="rel" use="required" fixed="alternate"/>
            <xs:attribute name="hreflang" use="required" type="xs:string"/>
            <xs:attribute name="href" use="required" type="xs:anyURI"/>
          </xs:complexType>
        </xs:element>
      </xs:schema>
      """;

  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n").file("a/x & y.md", "# A\n");
  }

  @Test
  void listsThePagesOfASiteWithAUrl() throws IOException {
    build.source().config(URL);
    build.source().page("404.md", "title: Gone").page("b.md", "sitemap: false");
    build.source().page("c.md", "redirect_to: /index.html").page("data.md", "permalink: /d.json");
    build.source().page("d.md", "redirect_from: /old/$last_modified_at: 2026-01-31 18:30:00 +0800");
    build.source().page("e.md", "unlisted: true$date: 2026-01-01").file("f.txt", "f");

    BuiltSite site = build.site("orphan");

    assertThat(site.text("sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url>
            <loc>https://example.org/docs/a/x%20&amp;%20y.html</loc>
            </url>
            <url>
            <loc>https://example.org/docs/d.html</loc>
            <lastmod>2026-01-31T10:30:00Z</lastmod>
            </url>
            <url>
            <loc>https://example.org/docs/e.html</loc>
            </url>
            <url>
            <loc>https://example.org/docs/</loc>
            </url>
            <url>
            <loc>https://example.org/docs/a/</loc>
            </url>
            </urlset>
            """);
  }

  @Test
  void listsTheHomePageThatNoAuthorWrote() throws IOException {
    Files.delete(build.source().directory().resolve("index.md"));
    build.source().config(URL);

    assertThat(build.site().text("sitemap.xml"))
        .containsOnlyOnce("<loc>https://example.org/docs/</loc>")
        .containsOnlyOnce("<loc>https://example.org/docs/a/</loc>");
  }

  @Test
  void addressesAreEncodedWhateverThePermalink() throws IOException {
    build.source().config(URL).page("a.md", "permalink: /über uns/");

    assertThat(build.site().text("sitemap.xml")).contains("/docs/%C3%BCber%20uns/<");
  }

  @Test
  void thereIsNoneWithoutAUrl() throws IOException {
    assertThat(build.site().exists("sitemap.xml")).isFalse();
  }

  @Test
  void canBeSwitchedOff() throws IOException {
    build.source().config(URL + "$sitemap: false");

    BuiltSite site = build.site();

    assertThat(site.exists("sitemap.xml")).isFalse();
    assertThat(site.exists("robots.txt")).isFalse();
  }

  @Test
  void theAuthorsOwnIsKept() throws IOException {
    build.source().config(URL).file("sitemap.xml", "mine");

    BuiltSite site = build.site();

    assertThat(site.text("sitemap.xml")).isEqualTo("mine");
    assertThat(site.text("robots.txt")).contains("/docs/sitemap.xml");
  }

  @Test
  void canBeLinked() throws IOException {
    build.source().config(URL).file("m.md", "[map](/sitemap.xml) [robots](robots.txt)\n");

    assertThat(build.site().bodyLinks("m.html"))
        .containsExactly("/sitemap.xml map", "/robots.txt robots");
  }

  @Test
  void fitsTheSchemaOfSitemapsOrg() throws Exception {
    build.source().config("url: https://example.org/$languages: [en, de]");
    Files.delete(build.source().directory().resolve("index.md"));
    Files.delete(build.source().directory().resolve("a/x & y.md"));
    build
        .source()
        .file("index.md", "# Home\n")
        .file("a & b.md", "# A\n")
        .file("a & b.de.md", "# A\n");
    build.source().page("d.md", "last_modified_at: 2026-01-31 18:30:00 +0800");
    build.source().page("e.md", "last_modified_at: 2026-01-31");
    BuiltSite site = build.site("translation-missing");

    String map = site.text("sitemap.xml");
    assertThat(map).contains("hreflang=\"de\"", "<lastmod>2026-01-31");
    sitemaps().newValidator().validate(new StreamSource(new StringReader(map)));
    String bad = map.replace("</urlset>", "<url><lastmod>today</lastmod></url></urlset>");
    assertThatThrownBy(
            () -> sitemaps().newValidator().validate(new StreamSource(new StringReader(bad))))
        .hasMessageContaining("loc");
  }

  private static Schema sitemaps() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(
            new Source[] {
              new StreamSource(new StringReader(LINKS)),
              new StreamSource(
                  SitemapValidator.class.getResourceAsStream(
                      "/com/redfin/sitemapgenerator/sitemap.xsd"))
            });
  }

  @Test
  void addressesAreEncoded() throws IOException {
    build.source().config("url: https://example.org$baseurl: /a b/ü$search: true");
    build.source().file("what?.md", "# What\n");
    build.source().page("p.md", "title: P$permalink: /p q/ü/");
    BuiltSite site = build.site();

    assertThat(site.text("sitemap.xml"))
        .contains("<loc>https://example.org/a%20b/%C3%BC/what%3F.html</loc>")
        .contains("<loc>https://example.org/a%20b/%C3%BC/p%20q/%C3%BC/</loc>");
    assertThat(site.page("what?.html").select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/a%20b/%C3%BC/what%3F.html");
    assertThat(site.page("what?.html").select("script[type=application/ld+json]").html())
        .contains("https://example.org/a%20b/%C3%BC/what%3F.html");
    assertThat(site.text("404.html")).contains("href=\"/a%20b/%C3%BC/").doesNotContain("/a b/");
    assertThat(site.text("opensearch.xml")).contains("https://example.org/a%20b/%C3%BC/");
  }
}
