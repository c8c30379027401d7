package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  @ParameterizedTest
  @CsvSource({
    "en, ltr",
    "zh-CN, ltr",
    "ar, rtl",
    "he-IL, rtl",
    "fa, rtl",
    "ur_PK, rtl",
    "az, ltr",
    "az-Arab, rtl",
    "he-Latn, ltr",
    "AR, rtl",
    "'', ltr",
  })
  void followsTheScript(String tag, String direction) {
    assertThat(Direction.of(tag)).isEqualTo(direction);
  }
}
