package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A call-to-action link.
 *
 * @param text its text
 * @param url its target
 * @param theme {@code brand} for the most important one, else {@code alt}
 * @param icon the name of a built-in icon or a few characters before the text; empty if not given
 */
public record ActionModel(String text, String url, String theme, String icon) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "text" -> text;
      case "url" -> url;
      case "theme" -> theme;
      case "icon" -> icon;
      default -> null;
    };
  }
}
