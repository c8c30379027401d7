package io.github.shelfmark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.read.Permalink;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {
  private static final Generator<String> TEXTS = Texts.any().filter(UrlTest::isUnicode);
  private static final Generator<String> OUTPUTS =
      Generator.of(
              "a",
              "b c",
              "中文",
              "a:b",
              "100%",
              "%2e",
              "é",
              "x#y",
              "q?z",
              "...",
              "index.html",
              "&",
              "+")
          .list(1, 4)
          .map(names -> String.join("/", names))
          .with("index.html", "...", "a:b", "a/".repeat(1_000) + "b");
  private static final Generator<String> HOSTILE =
      Generator.pieces(
          0, 10, "/", "..", ".", "./", "%2e", "%2E%2e", "%2f", "%5c", "\\", "a", "%", "%00", "%25",
          " ", "中");

  @Test
  void encodingAndDecodingIsARoundTrip() {
    Property.forAll(
        TEXTS,
        path -> {
          String encoded = Url.encode(path);
          assertThat(encoded).matches("[\\x21-\\x7e]*");
          assertThat(Url.decode(encoded)).isEqualTo(path);
        });
  }

  @Test
  void aRelativeLinkLeadsWhereItShould() {
    Property.forAll(
        OUTPUTS,
        OUTPUTS,
        (from, to) -> {
          URI base = URI.create("https://site.invalid/" + Url.encode(from));
          URI resolved = base.resolve(Url.relative(from, to));
          assertThat(resolved.getHost()).isEqualTo("site.invalid");
          assertThat(Url.decode(resolved.getRawPath())).isEqualTo("/" + to);
        });
  }

  @Test
  void whatStaysInsideStaysInside() {
    Property.forAll(
        HOSTILE.map(url -> Url.toOutput(url, ".html")).filter(Url::staysInside),
        output -> {
          Path root = Path.of("/site");
          assertThat(root.resolve(output).normalize()).startsWithRaw(root).isNotEqualTo(root);
        });
  }

  @Test
  void aSanitisedPermalinkNeverClimbs() {
    Property.forAll(
        HOSTILE,
        permalink -> {
          String url = Permalink.sanitise(permalink);
          assertThat(url).startsWith("/").doesNotContain("//");
          assertThat(Path.of("/site" + url.replace('\\', '/')).normalize())
              .startsWithRaw(Path.of("/site"));
        });
  }

  private static boolean isUnicode(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, b.html, b.html",
    "a/b.html, a/c.html, c.html",
    "a/b/c.html, d.html, ../../d.html",
    "a.html, a/index.html, a/index.html",
    "ab/c.html, a/c.html, ../a/c.html",
    "x.html, a:b.html, ./a:b.html",
    "x.html, 中 文.html, %E4%B8%AD%20%E6%96%87.html",
    "a/x.html, a/x.html, x.html"
  })
  void relativeLinks(String from, String to, String link) {
    assertThat(Url.relative(from, to)).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/a/, a/index.html",
    "/a, a.html",
    "/a.html, a.html",
    "/a.b, a.b.html",
    "/%E4%B8%AD/x, 中/x.html",
    "/%ff, %ff.html",
    "//a, a.html",
    "/a%2, a%2.html"
  })
  void outputs(String url, String output) {
    assertThat(Url.toOutput(url, ".html")).isEqualTo(output);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/a", "a//b", "a/", "../a", "a/../b", "a/.", "a\\b", "a\nb", "a\0", "\u007f"})
  void unusableOutputs(String output) {
    assertThat(Url.staysInside(output)).isFalse();
  }
}
