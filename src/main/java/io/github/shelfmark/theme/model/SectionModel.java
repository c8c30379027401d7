package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section; the variable of this name is the section of the current page. Lists are computed only
 * if a template reads them.
 *
 * @param title its title
 * @param url the link to its page
 * @param prefix the URL prefix of its posts, with leading and trailing slash
 * @param description the description of its page; empty if it has none
 * @param posts the posts directly in it, in reading order
 * @param sections the sections inside it, in reading order
 */
public record SectionModel(
    String title,
    String url,
    String prefix,
    String description,
    List<PostModel> posts,
    List<SectionModel> sections)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "prefix" -> prefix;
      case "description" -> description;
      case "posts" -> posts;
      case "sections" -> sections;
      default -> null;
    };
  }
}
