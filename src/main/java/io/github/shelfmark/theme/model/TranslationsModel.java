package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code translations}: the page in the languages of the site.
 *
 * @param languages all languages of the site; empty if it has only one
 * @param original the language of the text, if that is not the page's own; missing otherwise
 * @param styles links to the style sheets of the menu of languages
 * @param scripts links to its scripts
 */
public record TranslationsModel(
    List<LanguageModel> languages,
    @Nullable LanguageModel original,
    List<String> styles,
    List<String> scripts)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "languages" -> languages;
      case "original" -> original;
      case "styles" -> styles;
      case "scripts" -> scripts;
      default -> null;
    };
  }
}
