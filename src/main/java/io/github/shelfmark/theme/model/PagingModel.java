package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * The place of a page in a list that is cut into pages; the variable {@code paging} on pages of
 * tags and of the archive.
 *
 * @param number the number of the page, from 1
 * @param count how many pages there are
 * @param previous the page before; missing on the first one
 * @param next the page after; missing on the last one
 */
public record PagingModel(
    int number, int count, @Nullable LinkModel previous, @Nullable LinkModel next)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "number" -> number;
      case "count" -> count;
      case "previous" -> previous;
      case "next" -> next;
      default -> null;
    };
  }
}
