package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginsTest {
  @Test
  void sayWhereEachCharacterComesFrom() {
    Origins origins = new Origins();
    origins.add(0, 10);
    origins.add(3, 20);
    origins.add(5, 22);
    origins.add(6, 5);
    assertThat(origins.of(0)).isEqualTo(10);
    assertThat(origins.of(2)).isEqualTo(12);
    assertThat(origins.of(3)).isEqualTo(20);
    assertThat(origins.of(5)).isEqualTo(22);
    assertThat(origins.of(8)).isEqualTo(7);
    assertThat(origins.endOfRange(1, 100)).isEqualTo(3);
    assertThat(origins.endOfRange(4, 100)).isEqualTo(6);
    assertThat(origins.endOfRange(7, 100)).isEqualTo(100);
  }

  @Test
  void followAReplacedStart() {
    Origins origins = new Origins();
    origins.add(0, 10);
    origins.add(4, 30);
    origins.move(3);
    assertThat(origins.of(7)).isEqualTo(30);
  }

  @Test
  void ofATextThatIsItsOwnSourceAreItsIndexes() {
    assertThat(Origins.SAME.of(7)).isEqualTo(7);
    assertThat(Origins.SAME.endOfRange(7, 9)).isEqualTo(9);
  }
}
