package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of links in the footer.
 *
 * @param title its heading; empty if it has none
 * @param links its links
 */
public record ColumnModel(String title, List<LinkModel> links) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "links" -> links;
      default -> null;
    };
  }
}
