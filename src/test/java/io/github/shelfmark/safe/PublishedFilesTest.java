package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedFilesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"a.png", "img/A.JPEG", "v1.2/data.json", "x.tar.gz", "a b.txt", "f.woff2"})
  void harmless(String path) {
    assertThat(PublishedFiles.isHarmless(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a.",
        ".txt",
        "x/.well-known/a.json",
        "a.html",
        "A.SVG",
        "a.svg.gz",
        "a.php5.txt",
        "a.js",
        "a.pdf",
        "x/ROBOTS.txt",
        "a.html.en",
        "a.unknown",
        "x.htm.txt"
      })
  void refused(String path) {
    assertThat(PublishedFiles.isHarmless(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "a/b.htm", ".hidden/page.html"})
  void pages(String path) {
    assertThat(PublishedFiles.isPage(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xhtml", ".html", "x/.htm", "a.html.php", "html"})
  void noPages(String path) {
    assertThat(PublishedFiles.isPage(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 600, 1444})
  void pagesByTheirStart(int spaces) throws IOException {
    for (String start : List.of("<html>", "%PDF-1.7", "\u00ef\u00bb\u00bf<script>")) {
      String file = (start.startsWith("\u00ef") ? "" : " \n".repeat(spaces / 2)) + start;
      byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);

      assertThat(PublishedFiles.looksLikePage(new ByteArrayInputStream(bytes))).isTrue();
    }
  }
}
