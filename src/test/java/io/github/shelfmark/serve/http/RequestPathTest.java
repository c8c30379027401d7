package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
  @Test
  void namesAreDecoded() {
    RequestPath path = RequestPath.of("/guide/%C3%BCber%20uns/a+b%25.html").orElseThrow();

    assertThat(path.names()).containsExactly("guide", "über uns", "a+b%.html");
    assertThat(path.directory()).isFalse();
    assertThat(path.encoded()).isEqualTo("/guide/%C3%BCber%20uns/a+b%25.html");
  }

  @Test
  void aDirectoryEndsWithASlash() {
    assertThat(RequestPath.of("/")).contains(new RequestPath(List.of(), true));
    assertThat(RequestPath.of("/a/").orElseThrow().text()).isEqualTo("a/");
    assertThat(RequestPath.of("/a").orElseThrow().text()).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "/%",
        "/%2",
        "/%zz",
        "/%00",
        "/a%0d%0ab",
        "/%7f",
        "/..",
        "/a/../b",
        "/a/..",
        "/%2e%2e/etc/passwd",
        "/%2E.",
        "/.",
        "/a/./b",
        "/%5c..%5cwindows",
        "/a\\b",
        "/a%2fb",
        "/%c0%ae%c0%ae/",
        "/%c0%af",
        "/%e0%80%af",
        "/%f0%80%80%af",
        "/%ff",
        "/%C3",
        "/%ed%a0%80",
        "/\u00fc",
        "/a b",
        "/a\tb"
      })
  void whatNoBrowserSendsIsNoPath(String raw) {
    assertThat(RequestPath.of(raw)).isEmpty();
  }

  @Test
  void aPathHasAnEnd() {
    assertThat(RequestPath.of("/" + "a".repeat(5000))).isEmpty();
  }

  @Test
  void slashesThatFollowEachOtherAreSeen() {
    assertThat(RequestPath.of("//evil.example/").orElseThrow().isPlain()).isFalse();
    assertThat(RequestPath.of("/a//b").orElseThrow().isPlain()).isFalse();
    assertThat(RequestPath.of("/a/b/").orElseThrow().isPlain()).isTrue();
  }

  @Test
  void thePathBelowABaseIsThatOfTheSite() {
    RequestPath base = RequestPath.of("/docs/v1/").orElseThrow();

    assertThat(RequestPath.of("/docs/v1/a/").orElseThrow().below(base))
        .contains(new RequestPath(List.of("a"), true));
    assertThat(RequestPath.of("/docs/v10/a/").orElseThrow().below(base)).isEmpty();
    assertThat(RequestPath.of("/docs/").orElseThrow().below(base)).isEmpty();
  }

  @Test
  void whatIsEncodedIsReadAgain() {
    Random random = new Random(17);
    for (int i = 0; i < 5000; i++) {
      String name =
          random
              .ints(1 + random.nextInt(12), 0x20, 0x2FFF)
              .filter(c -> c != '/' && c != '\\' && c != 0x7F)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      if (RequestPath.isFile(name)) {
        RequestPath path = new RequestPath(List.of(name), false);
        assertThat(RequestPath.of(path.encoded())).contains(path);
      }
    }
  }

  @Test
  void aPathOfAFileLeadsNowhereElse() {
    assertThat(RequestPath.isFile("guide/index.html")).isTrue();
    assertThat(List.of("", "/a", "a/", "a//b", "../a", "a/..", "a\\b", "a\nb"))
        .noneMatch(RequestPath::isFile);
  }
}
