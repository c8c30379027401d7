package io.github.shelfmark.theme.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {
  @Test
  void countsWordsAndCharacters() {
    assertThat(ReadingTime.minutes("")).isZero();
    assertThat(ReadingTime.minutes("<p class=\"a b c\"></p>")).isZero();
    assertThat(ReadingTime.minutes("<p>one</p>")).isEqualTo(1);
    assertThat(ReadingTime.minutes("it's ".repeat(230))).isEqualTo(1);
    assertThat(ReadingTime.minutes("word ".repeat(231))).isEqualTo(2);
    assertThat(ReadingTime.minutes("锁，".repeat(450))).isEqualTo(1);
    assertThat(ReadingTime.minutes("锁".repeat(900) + " lock".repeat(230))).isEqualTo(3);
  }
}
