package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * {@code site.announcement}.
 *
 * @param text what it says
 * @param url where it leads; empty when it is no link
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
