package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * {@code site.search}: where the search finds its files.
 *
 * @param base the link to the directory of the index, with a slash at its end
 * @param page the link to the page that shows results, which is given the query as {@code ?q=};
 *     empty if the author has a page of that name
 * @param description the link to the OpenSearch description, which makes the site a search engine
 *     of browsers; empty without {@code url}
 * @param log whether scripts of the site are told what readers search for
 */
public record SearchModel(String base, String page, String description, boolean log)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "base" -> base;
      case "page" -> page;
      case "description" -> description;
      case "log" -> log;
      default -> null;
    };
  }
}
