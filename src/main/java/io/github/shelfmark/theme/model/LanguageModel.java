package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A language of the site, as the menu of languages offers it.
 *
 * @param lang the language, a BCP 47 tag
 * @param dir its writing direction, {@code ltr} or {@code rtl}
 * @param name what it is called in itself
 * @param url the link to the same page in it, or to its home page if it has no such page
 * @param current whether it is that of the page
 */
public record LanguageModel(String lang, String dir, String name, String url, boolean current)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "lang" -> lang;
      case "dir" -> dir;
      case "name" -> this.name;
      case "url" -> url;
      case "current" -> current;
      default -> null;
    };
  }
}
