package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A link that invites.
 *
 * @param text what it says
 * @param url where it leads
 * @param theme {@code brand} for the one that matters most, else {@code alt}
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
