package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the sidebar's tree: a post, or a section with what is shown of it.
 *
 * @param title what it says
 * @param url where it leads
 * @param section whether it is a section
 * @param current whether it is the page that is being written
 * @param open whether it is a section that shows what is inside
 * @param entries what it shows; of a long section only a part near the current page
 * @param more how many entries it does not show; {@code url} leads to all of them
 */
public record TreeModel(
    String title,
    String url,
    boolean section,
    boolean current,
    boolean open,
    List<TreeModel> entries,
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
      case "more" -> more;
      default -> null;
    };
  }
}
