package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypesTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, text/html; charset=utf-8",
    "a/B.HTM, text/html; charset=utf-8",
    "a.css, text/css; charset=utf-8",
    "a.mjs, text/javascript; charset=utf-8",
    "site.webmanifest, application/manifest+json; charset=utf-8",
    "a.wasm, application/wasm",
    "a.woff2, font/woff2",
    "a.avif, image/avif",
    "a.svg, image/svg+xml; charset=utf-8",
    "sitemap.xml, application/xml; charset=utf-8",
    "robots.txt, text/plain; charset=utf-8",
    "index.md, text/markdown; charset=utf-8",
    "index.bin, application/octet-stream",
    "v1.0/LICENSE, application/octet-stream",
    "a.tar.gz, application/gzip",
    "a.unknown, application/octet-stream",
    ".html, text/html; charset=utf-8"
  })
  void aNameSaysTheType(String path, String type) {
    assertThat(ContentTypes.of(path)).isEqualTo(type);
  }

  @Test
  void pagesAreHtml() {
    assertThat(ContentTypes.isPage("a/index.html")).isTrue();
    assertThat(ContentTypes.isPage("a/index.xhtml")).isFalse();
    assertThat(ContentTypes.isPage("a.html/x.md")).isFalse();
  }
}
