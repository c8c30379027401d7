package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalesTest {
  @ParameterizedTest
  @CsvSource({
    "en, en_US",
    "en-gb, en_GB",
    "zh, zh_CN",
    "zh-Hant, zh_TW",
    "zh-Hant-HK, zh_HK",
    "pt_PT, pt_PT",
    "ar, ''",
    "'', ''"
  })
  void haveACountry(String lang, String locale) {
    assertThat(Locales.of(lang)).isEqualTo(locale);
  }
}
