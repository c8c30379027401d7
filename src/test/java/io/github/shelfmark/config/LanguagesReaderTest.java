package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesReaderTest {
  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void begin() {
    sources = Sources.in(directory);
  }

  private Languages read(String config) throws IOException {
    return sources.config(config).readConfig().languages();
  }

  @Test
  void aListNamesThemAndTheFirstIsTheMainOne() throws IOException {
    Languages languages = read("languages: [de, pt-BR, sr-Latn, no]");

    assertThat(sources.told()).isEmpty();
    assertThat(languages.main()).isEqualTo("de");
    assertThat(languages.all())
        .extracting(language -> language.code() + " " + language.name() + language.position())
        .containsExactly(
            "de Deutsch:1:13",
            "pt-BR Português (Brasil):1:17",
            "sr-Latn sr-Latn:1:24",
            "no Norsk:1:33");
    assertThat(languages.all()).allMatch(Language::fallback);
    assertThat(languages.root("de")).isEmpty();
    assertThat(languages.root("pt-BR")).isEqualTo("pt-BR/");
  }

  @Test
  void langNamesTheMainOne() throws IOException {
    assertThat(read("lang: fr$languages: [de, fr]").main()).isEqualTo("fr");
  }

  @Test
  void aMappingGivesEachItsWords() throws IOException {
    Language german =
        read("languages: {en: , de: {name: D, fallback: false, title: ' Kessel ', footer: F}}")
            .find("de")
            .orElseThrow();

    assertThat(sources.told()).isEmpty();
    assertThat(german.name()).isEqualTo("D");
    assertThat(german.fallback()).isFalse();
    assertThat(german.words().title()).isEqualTo("Kessel");
    assertThat(german.words().footer().orElseThrow().text()).isEqualTo("F");
    assertThat(german.words().announcement()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: T", "languages:", "languages: []", "languages: {}"})
  void thereAreNoneUnlessTheyAreNamed(String config) throws IOException {
    assertThat(read(config)).isEqualTo(Languages.NONE);
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void theKeyOfAJekyllSiteBelongsToPlugins() throws IOException {
    assertThat(sources.jekyll("languages: [en, de]").readConfig().languages())
        .isEqualTo(Languages.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "languages: [en, english] | 1:17: \"english\" is no code of a language",
        "languages: [en, de_AT] | 1:17: \"de_AT\" is no code of a language",
        "languages: [en, ../de] | 1:17: \"../de\" is no code of a language",
        "languages: [en, de-] | 1:17: \"de-\" is no code of a language",
        "languages: {en: , 4: } | 1:19: \"4\" is no code of a language",
        "languages: [en, de, de] | 1:21: the language \"de\" is named twice",
        "languages: [en, de, DE] | 1:21: the language \"DE\" is named twice",
        "languages: {en: , zh-cn: , zh-CN: } | 1:28: the language \"zh-CN\" is named twice",
        "languages: [en, [de]] | 1:17: \"languages[1]\" must be text",
      })
  void whatIsWrongIsToldAtItsPlace(String config, String message) throws IOException {
    assertThat(read(config).all()).extracting(Language::code).startsWith("en");
    assertThat(sources.told()).containsExactly("error wrong-type site.yml:" + message);
  }
}
