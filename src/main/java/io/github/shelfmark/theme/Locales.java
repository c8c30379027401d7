package io.github.shelfmark.theme;

import java.util.Locale;
import java.util.Map;

/** Languages as social networks name them: always with a country. */
final class Locales {
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("de", "de_DE"),
          Map.entry("en", "en_US"),
          Map.entry("es", "es_ES"),
          Map.entry("fr", "fr_FR"),
          Map.entry("ja", "ja_JP"),
          Map.entry("ko", "ko_KR"),
          Map.entry("pt", "pt_BR"),
          Map.entry("ru", "ru_RU"),
          Map.entry("zh", "zh_CN"),
          Map.entry("zh-hans", "zh_CN"),
          Map.entry("zh-hant", "zh_TW"));

  private Locales() {}

  /**
   * The name of a language.
   *
   * @param tag a BCP 47 tag
   * @return empty for a language whose country is not known
   */
  static String of(String tag) {
    String[] parts = tag.replace('_', '-').split("-", -1);
    String last = parts[parts.length - 1];
    if (parts.length > 1 && last.length() == 2) {
      return parts[0].toLowerCase(Locale.ROOT) + "_" + last.toUpperCase(Locale.ROOT);
    }
    return USUAL.getOrDefault(String.join("-", parts).toLowerCase(Locale.ROOT), "");
  }
}
