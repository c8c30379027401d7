package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * {@code site.announcement}.
 *
 * @param text its text
 * @param url its target; empty if it is not a link
 * @param closable whether readers can close it
 * @param id changes with it, so that readers see a new one who have closed the last
 */
public record AnnouncementModel(String text, String url, boolean closable, String id)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "text" -> text;
      case "url" -> url;
      case "closable" -> closable;
      case "id" -> id;
      default -> null;
    };
  }
}
