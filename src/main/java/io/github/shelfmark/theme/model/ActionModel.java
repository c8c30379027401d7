package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A call-to-action link.
 *
 * @param text its text
 * @param url its target
 * @param theme {@code brand} for the most important one, else {@code alt}
 */
public record ActionModel(String text, String url, String theme) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "text" -> text;
      case "url" -> url;
      case "theme" -> theme;
      default -> null;
    };
  }
}
