package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * {@code site.announcement}.
 *
 * @param text its text
 * @param url its target; empty if it is not a link
 */
public record AnnouncementModel(String text, String url) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "text" -> text;
      case "url" -> url;
      default -> null;
    };
  }
}
