package io.github.shelfmark.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        ".htaccess",
        ".well-known/security.txt",
        ".gitignore",
        ".github/x",
        "git/a",
        "中文/页.html",
        "😀.html",
        "a.git/x",
        "..a"
      })
  void ordinaryPathsCanBeUsed(String path) {
    assertThat(PathRules.problem(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a//b",
        "a/",
        "./a",
        "a/../b",
        "a\\b",
        "a\nb",
        "a\u007f",
        "a\u0085b",
        "a\ud800.html",
        "\udc00",
        ".git/config",
        "a/.GIT/hooks/x",
        ".git./x",
        ".git /x",
        "git~1/x",
        ".g\u200cit/config",
        ".git::$INDEX_ALLOCATION/x"
      })
  void othersCannot(String path) {
    assertThat(PathRules.problem(path)).isPresent();
  }

  @Test
  void namesAreCountedInBytes() {
    assertThat(PathRules.problem("a".repeat(255))).isEmpty();
    assertThat(PathRules.problem("a".repeat(256)).orElseThrow()).contains("256 bytes");
    assertThat(PathRules.problem("x/" + "页".repeat(85) + "/y")).isEmpty();
    assertThat(PathRules.problem("x/" + "页".repeat(86) + "/y")).isPresent();
    assertThat(PathRules.problem("😀".repeat(64)).orElseThrow()).contains("256 bytes");
  }

  @Test
  void pathsAreCountedAsWell() {
    assertThat(PathRules.problem("abcdefghi/".repeat(99) + "abcdefghij")).isEmpty();
    assertThat(PathRules.problem("abcdefghi/".repeat(100) + "x")).isPresent();
  }
}
