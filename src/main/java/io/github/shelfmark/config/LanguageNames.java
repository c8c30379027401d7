package io.github.shelfmark.config;

import java.util.Locale;
import java.util.Map;

/**
 * What languages are called in themselves. Java's own names change between its versions, and a site
 * must not.
 */
final class LanguageNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ar", "العربية"),
          Map.entry("bg", "Български"),
          Map.entry("ca", "Català"),
          Map.entry("cs", "Čeština"),
          Map.entry("da", "Dansk"),
          Map.entry("de", "Deutsch"),
          Map.entry("el", "Ελληνικά"),
          Map.entry("en", "English"),
          Map.entry("es", "Español"),
          Map.entry("et", "Eesti"),
          Map.entry("fa", "فارسی"),
          Map.entry("fi", "Suomi"),
          Map.entry("fr", "Français"),
          Map.entry("he", "עברית"),
          Map.entry("hi", "हिन्दी"),
          Map.entry("hr", "Hrvatski"),
          Map.entry("hu", "Magyar"),
          Map.entry("id", "Bahasa Indonesia"),
          Map.entry("it", "Italiano"),
          Map.entry("ja", "日本語"),
          Map.entry("ko", "한국어"),
          Map.entry("nl", "Nederlands"),
          Map.entry("no", "Norsk"),
          Map.entry("pl", "Polski"),
          Map.entry("pt", "Português"),
          Map.entry("pt-br", "Português (Brasil)"),
          Map.entry("ro", "Română"),
          Map.entry("ru", "Русский"),
          Map.entry("sk", "Slovenčina"),
          Map.entry("sv", "Svenska"),
          Map.entry("tr", "Türkçe"),
          Map.entry("uk", "Українська"),
          Map.entry("vi", "Tiếng Việt"),
          Map.entry("zh", "中文"),
          Map.entry("zh-cn", "简体中文"),
          Map.entry("zh-hans", "简体中文"),
          Map.entry("zh-hant", "繁體中文"),
          Map.entry("zh-tw", "繁體中文"));

  private LanguageNames() {}

  /** The name of a language; the code itself if it is not known. */
  static String of(String code) {
    return NAMES.getOrDefault(code.toLowerCase(Locale.ROOT), code);
  }

  /** Whether a code is that of a language with a known name. */
  static boolean isKnown(String code) {
    return NAMES.containsKey(code.toLowerCase(Locale.ROOT));
  }
}
