package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.theme.model.DateModel;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDatesTest {
  private static final Layer BUILT_IN = new Layer("", BuiltIn.read());

  @ParameterizedTest
  @CsvSource({
    "en, 25 November 2026",
    "en-GB, 25 November 2026",
    "de, 25. November 2026",
    "de-AT, 25. November 2026",
    "es, 25 de noviembre de 2026",
    "fr, 25 novembre 2026",
    "pt-BR, 25 de novembro de 2026",
    "ru, 25 ноября 2026 г.",
    "ja, 2026年11月25日",
    "ko, 2026년 11월 25일",
    "zh, 2026年11月25日",
    "zh_TW, 2026年11月25日",
    "ar, 2026-11-25",
    "it, 2026-11-25",
    "'', 2026-11-25",
  })
  void areWrittenAsInTheLanguageOfThePage(String lang, String text) {
    DateModel date = dates().of(ZonedDateTime.parse("2026-11-25T09:30:01.5+08:00"), lang);

    assertThat(date).isEqualTo(new DateModel("2026-11-25", "2026-11-25T09:30:01+08:00", text));
  }

  @ParameterizedTest
  @CsvSource({"fr, 1er mars 2026", "pt, 1º de março de 2026", "en, 1 March 2026"})
  void theFirstOfAMonthMayBeSpecial(String lang, String text) {
    DateModel date = dates().of(ZonedDateTime.parse("2026-03-01T00:00:00Z"), lang);

    assertThat(date).isEqualTo(new DateModel("2026-03-01", "2026-03-01", text));
  }

  @Test
  void aSiteCanAddALanguage() {
    Layer own =
        new Layer(
            "_theme",
            Map.of(
                "messages/it.properties",
                "date = {day} {month} {year}\nmonths = g|f|m|a|m|g|l|a|s|o|novembre|d\n"
                    .getBytes(StandardCharsets.UTF_8)));
    LocalDates dates = new LocalDates(Messages.read(List.of(BUILT_IN, own), new Findings()));

    assertThat(dates.of(ZonedDateTime.parse("2026-11-25T00:00:00Z"), "it-CH").text())
        .isEqualTo("25 novembre 2026");
  }

  private static LocalDates dates() {
    return new LocalDates(Messages.read(List.of(BUILT_IN), new Findings()));
  }
}
