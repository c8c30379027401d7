package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A link with its text.
 *
 * @param title its text
 * @param url its target; empty for a section without a page, in {@code nav.breadcrumbs}
 * @param active whether the current page is its target or below it
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
