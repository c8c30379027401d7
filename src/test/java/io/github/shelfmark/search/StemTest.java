package io.github.shelfmark.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
  @ParameterizedTest
  @CsvSource({
    "plugin, plugins",
    "library, libraries",
    "class, classes",
    "cache, caches",
    "cache, caching",
    "box, boxes",
    "release, releases",
    "release, released",
    "file, filing",
    "run, running",
    "plan, planned",
    "call, calling",
    "build, builds",
    "type, typing",
    "deploy, deploying",
    "copy, copying",
    "set, settings",
    "build, buildings",
  })
  void formsOfAWordHaveTheSameStem(String word, String form) {
    assertThat(Stem.stem(form)).isEqualTo(word.length() < 4 ? word : Stem.stem(word));
  }

  @ParameterizedTest
  @CsvSource({
    "string, string",
    "need, need",
    "status, status",
    "this, this",
    "class, class",
    "uses, use",
    "use, use",
    "ties, tie",
    "des, des",
    "slf4js, slf4js",
    "caffès, caffès",
    "library, librari",
    "settings, set",
  })
  void leavesWhatIsNoEnding(String word, String stem) {
    assertThat(Stem.stem(word)).isEqualTo(stem);
  }
}
