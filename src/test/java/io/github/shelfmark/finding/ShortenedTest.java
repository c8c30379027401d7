package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
  @Test
  void bothEndsOfALongMessageStay() {
    String message = "there is no \"" + "\ud83d\ude00".repeat(1000) + "\" here";

    String shown = Shortened.of(message);

    assertThat(shown).hasSizeLessThanOrEqualTo(402).startsWith("there is no").endsWith("\" here");
    assertThat(shown.codePoints().filter(c -> c >= 0xd800 && c <= 0xdfff)).isEmpty();
    assertThat(Shortened.of("short")).isEqualTo("short");
  }
}
