package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a section: a document, or a link to something else.
 *
 * @param title its text
 * @param url its target
 * @param description the description of a document; empty if it has none
 * @param external whether it leads to another site
 * @param published the date of a post that the section lists by date; else missing
 */
public record EntryModel(
    String title, String url, String description, boolean external, @Nullable DateModel published)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "description" -> description;
      case "external" -> external;
      case "published" -> published;
      default -> null;
    };
  }
}
