package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section; the variable of this name is the section of the current page. Lists are computed only
 * if a template reads them.
 *
 * @param title its title
 * @param url the link to its page, or to the first page in it if it has none of its own
 * @param prefix the URL prefix of its posts, with leading and trailing slash; empty if it has none
 * @param description the description of its page; empty if it has none
 * @param icon the name of a built-in icon or a few characters, from {@code icon} of its page; empty
 *     if it has none
 * @param posts the posts directly in it, in reading order
 * @param entries the posts directly in it and the links that the configuration adds, in reading
 *     order
 * @param sections the sections inside it, in reading order
 */
public record SectionModel(
    String title,
    String url,
    String prefix,
    String description,
    String icon,
    List<PostModel> posts,
    List<EntryModel> entries,
    List<SectionModel> sections)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "prefix" -> prefix;
      case "description" -> description;
      case "icon" -> icon;
      case "posts" -> posts;
      case "entries" -> entries;
      case "sections" -> sections;
      default -> null;
    };
  }
}
