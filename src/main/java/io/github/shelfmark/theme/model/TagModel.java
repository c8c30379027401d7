package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag; the variable {@code tag} is that of a tag's own page, where {@code tagIndex} is the link
 * to the page that lists all tags, and {@code tags} are all of them on that page.
 *
 * @param name its name
 * @param url the link to its page; empty if it has none
 * @param count how many documents have it; 0 below a document's text, where that is not counted
 * @param entries those documents, on the tag's own page only
 */
public record TagModel(String name, String url, int count, List<TaggedModel> entries)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "name" -> this.name;
      case "url" -> url;
      case "count" -> count;
      case "entries" -> entries;
      default -> null;
    };
  }
}
