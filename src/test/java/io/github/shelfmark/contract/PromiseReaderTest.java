package io.github.shelfmark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.record.Watched;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromiseReaderTest {
  private static final String URLS = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>";

  @TempDir private Path directory;
  private final List<Finding> findings = new ArrayList<>();

  private List<String> read(String name, String url, String base) {
    SiteInfo info = new SiteInfo("", "", url, base, "en", "", "", "");
    PromiseReader reader =
        new PromiseReader(directory.resolve(name), info, new Watched(), findings::add);
    return reader.read(true).stream().map(Promise::url).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private static String url(String address) {
    return "<url><loc> " + address + " </loc><lastmod>2020-01-01</lastmod></url>";
  }

  @Test
  void pagesBelowTheSite() throws IOException {
    write(
        "sitemap.xml",
        "\uFEFF<?xml version='1.0'?>\n"
            + URLS
            + url("http://a.example/docs/x.html?b=1&amp;c#d")
            + url("https://A.example/docs")
            + url("<![CDATA[https://a.example/docs/y/]]>")
            + url("https://a.example/docsother/")
            + url("https://b.example/docs/z/")
            + "<url><image><loc>https://a.example/docs/i.png</loc></image></url></urlset>");
    assertThat(read("sitemap.xml", "https://a.example", "/docs"))
        .containsExactly("/x.html", "/", "/y/");
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly("2 addresses are not of this site, such as https://a.example/docsother/");
    findings.clear();
    assertThat(read("sitemap.xml", "https://a.example/docs", "")).hasSize(3);
    assertThat(read("sitemap.xml", "", "")).hasSize(5);
  }

  @Test
  void indexesNameFilesBesideThem() throws IOException {
    write(
        "index.xml",
        "<sitemapindex><sitemap><loc>https://a.example/m/one.xml</loc></sitemap>"
            + "<sitemap><loc>https://a.example/two.xml.gz</loc></sitemap>"
            + "<sitemap><loc>https://a.example/index.xml</loc></sitemap>"
            + "<sitemap><loc>https://a.example/..</loc></sitemap>"
            + "<sitemap><loc>https://a.example/gone.xml</loc></sitemap></sitemapindex>");
    write("one.xml", URLS + url("https://a.example/1/") + "</urlset>");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(
          (URLS + url("https://a.example/2/") + "</urlset>").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(directory.resolve("two.xml.gz"), bytes.toByteArray());
    assertThat(read("index.xml", "", "")).containsExactly("/1/", "/2/");
    assertThat(findings)
        .extracting(Finding::message)
        .anyMatch(message -> message.equals("there is no such list of URLs"))
        .hasSize(2);
  }

  @Test
  void noEntityAndNoDocumentTypeIsRead() throws IOException {
    write("secret", "https://a.example/secret/");
    write(
        "sitemap.xml",
        "<!DOCTYPE urlset [<!ENTITY e SYSTEM '"
            + directory.resolve("secret").toUri()
            + "'>]><urlset><url><loc>https://a.example/&e;</loc></url></urlset>");
    assertThat(read("sitemap.xml", "", "")).doesNotContain("/secret/");
    write("sitemap.xml", "<urlset><url>");
    assertThat(read("sitemap.xml", "", "")).isEmpty();
    assertThat(findings)
        .extracting(Finding::message)
        .contains("the sitemap is not well-formed XML");
  }

  @Test
  void linksOutOfTheDirectoryAreRefused() throws IOException {
    Files.createDirectory(directory.resolve("in"));
    write("out", "# Shelfmark URLs 1\n/a/\n");
    Files.createSymbolicLink(directory.resolve("in/shelfmark.urls"), directory.resolve("out"));
    assertThat(read("in/shelfmark.urls", "", "")).isEmpty();
    assertThat(findings).extracting(f -> f.code().id()).containsExactly("unsafe-path");
  }
}
