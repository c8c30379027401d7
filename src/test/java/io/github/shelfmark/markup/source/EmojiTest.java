package io.github.shelfmark.markup.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
  @Test
  void namesAreThoseOfGitHub() {
    assertThat(Emoji.named("rocket")).isEqualTo("\ud83d\ude80");
    assertThat(Emoji.named("+1")).isEqualTo("\ud83d\udc4d");
    assertThat(Emoji.named("thumbsup")).isEqualTo("\ud83d\udc4d");
    assertThat(Emoji.named("cn")).isEqualTo("\ud83c\udde8\ud83c\uddf3");
    assertThat(Emoji.named("octocat")).isNull();
    assertThat(Emoji.named("Rocket")).isNull();
    assertThat(Emoji.named("#")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rokcet", "rockett", "rocket1", "nocket", "ocket"})
  void oneWrongLetterIsAMistake(String name) {
    assertThat(Emoji.meantBy(name)).contains("rocket");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rkcoet", "parameter", "returns", "rockettt", "rrocketr"})
  void twoAreAnotherWord(String name) {
    assertThat(Emoji.meantBy(name)).isEmpty();
  }
}
