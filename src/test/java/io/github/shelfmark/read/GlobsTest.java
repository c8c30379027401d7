package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {
  @ParameterizedTest
  @CsvSource({
    "a*b*c, abbcbc, true",
    "a*b*c, abcb, false",
    "*.md, a/b.md, true",
    "a**b, a/x/b, true",
    "a?c, abc, true",
    "a?c, ac, false",
    "[ab]x, bx, true",
    "[!ab]x, bx, false",
    "*a*, xxaxx, true",
    "a.c, abc, false",
    "(x)*, (x)y, true",
    "*ab*ab, abab, true",
    "*ab*ab, aab, false",
    "[b-a]x, ax, false",
    "[!b-a]x, ax, true",
    "[!]x, !x, false",
    "[]-a]x, ]x, true",
    "[a-]x, -x, true",
    "[a&&b]x, bx, true",
    "[^a]x, bx, true",
    "[a, [a, true",
    "?x, 😀x, true",
    "'*\\d', 1, false"
  })
  void matchAsFnmatchDoes(String glob, String path, boolean matches) {
    assertThat(new Globs(List.of(glob)).match(path, false)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "a/*/c, a/b/c, true",
    "a/*/c, a/b/b/c, false",
    "a/**/c, a/b/b/c, true",
    "a/**/c, a/c, true",
    "**/c*d, a/b/cxd, true",
    "*a*/b, xaya/b, true",
    "*a*/b, x/a/b, false",
    "**/**/c, a/b/c, true",
    "a/**/b/**/c, a/b/x/y/c, true",
    "a/**/c, axc, false",
    "**/c, xc, false",
    "***/c, a/c, true",
    "a/**, a/b, true",
    "a/**, a/b/c, false"
  })
  void ofPathsOnlyADoubleStarMatchesSlashes(String glob, String path, boolean matches) {
    assertThat(Globs.ofPaths(glob).match(path, false)).isEqualTo(matches);
  }

  @Test
  void manyDoubleStarsDoNotTakeExponentialTime() {
    Globs globs = Globs.ofPaths("**/a/".repeat(30) + "b");
    assertThat(globs.match("a/".repeat(1000), false)).isFalse();
    assertThat(globs.match("a/".repeat(1000) + "b", false)).isTrue();
  }

  @Test
  void manyStarsDoNotTakeExponentialTime() {
    Globs globs = new Globs(List.of("*a".repeat(30) + "b"));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(globs.match("a".repeat(2000), false)).isFalse());
  }
}
