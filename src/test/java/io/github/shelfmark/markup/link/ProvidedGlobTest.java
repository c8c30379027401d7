package io.github.shelfmark.markup.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidedGlobTest {
  @ParameterizedTest
  @CsvSource({
    "summary.html,   summary.html",
    "/summary.html,  summary.html",
    "./x.html,       x.html",
    "apidocs/**,     apidocs/index.html",
    "apidocs/**,     apidocs/a/b/C.html",
    "apidocs/,       apidocs/a/b/C.html",
    "**,             a/b",
    "**/x.html,      x.html",
    "**/x.html,      a/b/x.html",
    "a/**/x.html,    a/x.html",
    "a/**/x.html,    a/b/c/x.html",
    "*.html,         a.html",
    "a?c/*.html,     abc/x.html",
    "../**,          ../other/index.html",
    "../**,          ../../other/index.html",
    "../v-*/**,      ../v-1/a/b.html",
    "a[1].html,      a[1].html",
    "锁/**,           锁/a.html",
  })
  void matches(String glob, String path) {
    assertThat(new ProvidedGlob(glob).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "summary.html,   summary.htm",
    "summary.html,   a/summary.html",
    "apidocs/**,     apidocs2/index.html",
    "*.html,         a/b.html",
    "a?c.html,       a/c.html",
    "**/x.html,      ax.html",
    "a/**/x.html,    a/bx.html",
    "../v-*/**,      ../w-1/a.html",
    "../*.html,      ../a/b.html",
  })
  void doesNotMatch(String glob, String path) {
    assertThat(new ProvidedGlob(glob).matches(path)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "apidocs/**, apidocs",
    "a/b/*.html, a/b",
    "summary.html, ''",
    "**, ''",
    "../x/**, ''",
    "api*/**, ''",
    "a/x.html, ''",
  })
  void namesADirectory(String glob, String directory) {
    assertThat(new ProvidedGlob(glob).directory()).isEqualTo(directory);
  }

  @Test
  void manyStarsTakeNoLonger() {
    assertThat(new ProvidedGlob("**a".repeat(200) + "b").matches("a".repeat(2000))).isFalse();
  }
}
