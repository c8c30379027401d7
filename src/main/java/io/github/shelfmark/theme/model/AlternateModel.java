package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * The same page in a language.
 *
 * @param lang the language, a BCP 47 tag
 * @param url its absolute URL
 * @param locale the language as social networks name it, such as {@code de_DE}; empty if unknown
 */
public record AlternateModel(String lang, String url, String locale) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "lang" -> lang;
      case "url" -> url;
      case "locale" -> locale;
      default -> null;
    };
  }
}
