package io.github.shelfmark.theme.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param title its title
 * @param url the link to it
 * @param output the file it is written to, relative to the output directory
 * @param description its description; empty if it has none
 * @param data its front matter completed with the defaults; values may be missing
 */
public record PostModel(
    String title, String url, String output, String description, Map<String, Object> data)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "output" -> output;
      case "description" -> description;
      case "data" -> data;
      default -> null;
    };
  }
}
