package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the sidebar's tree: a post, a link, or a section with the entries that are shown.
 *
 * @param title its text
 * @param url its target, for a closed section without a page of its own the first page in it; empty
 *     for an expanded one
 * @param section whether it is a section
 * @param current whether it is the current page
 * @param open whether it is an expanded section
 * @param entries its entries; of a long section of a large site only those near the current page,
 *     and of a closed one none
 * @param external whether it leads to another site
 * @param more the number of entries that are not shown; {@code url} leads to all of them
 */
public record TreeModel(
    String title,
    String url,
    boolean section,
    boolean current,
    boolean open,
    List<TreeModel> entries,
    boolean external,
    int more)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "section" -> section;
      case "current" -> current;
      case "open" -> open;
      case "entries" -> entries;
      case "external" -> external;
      case "more" -> more;
      default -> null;
    };
  }
}
