package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A link with its text.
 *
 * @param title what it says
 * @param url where it leads
 * @param active whether the page that is being written is its target or stands below it
 */
public record LinkModel(String title, String url, boolean active) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "active" -> active;
      default -> null;
    };
  }
}
