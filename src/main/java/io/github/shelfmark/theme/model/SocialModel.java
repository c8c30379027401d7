package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * An icon in the footer.
 *
 * @param icon its drawing, an {@code <svg>} element as markup
 * @param url where it leads
 * @param title what it is called
 */
public record SocialModel(Object icon, String url, String title) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "icon" -> icon;
      case "url" -> url;
      case "title" -> title;
      default -> null;
    };
  }
}
