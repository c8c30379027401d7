package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code nav}: links from this page to others.
 *
 * @param top the entries of the header
 * @param tree the sections as the sidebar shows them; its own title and link are the root's
 * @param breadcrumbs the path from the home page, whose title here is empty, down to the section
 *     above this page; empty at the top. What {@code breadcrumbs} of the configuration says is
 *     before it, and may give the home page a title
 * @param previous the document before this one in reading order, if any
 * @param next the document after this one in reading order, if any
 * @param beyond the entries of {@code top} that lead neither to the home page nor to an entry of
 *     the tree
 */
public record NavModel(
    List<LinkModel> top,
    TreeModel tree,
    List<LinkModel> breadcrumbs,
    @Nullable PostModel previous,
    @Nullable PostModel next,
    List<LinkModel> beyond)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "top" -> top;
      case "tree" -> tree;
      case "breadcrumbs" -> breadcrumbs;
      case "previous" -> previous;
      case "next" -> next;
      case "beyond" -> beyond;
      default -> null;
    };
  }
}
