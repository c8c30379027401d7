package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * The same page in a language.
 *
 * @param lang the language, a BCP 47 tag
 * @param url its absolute URL
 */
public record AlternateModel(String lang, String url) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "lang" -> lang;
      case "url" -> url;
      default -> null;
    };
  }
}
