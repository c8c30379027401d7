package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A document on a page of a tag, or of the archive: an entry of the variable {@code archive}.
 *
 * @param title its title
 * @param url the link to it
 * @param description its description; empty if it has none
 * @param published its date; missing if it has none
 * @param section the title of the section that it is in; empty at the top
 */
public record TaggedModel(
    String title, String url, String description, @Nullable DateModel published, String section)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "description" -> description;
      case "published" -> published;
      case "section" -> section;
      default -> null;
    };
  }
}
