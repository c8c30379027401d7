package io.github.shelfmark.record;

import java.util.Map;

/**
 * How much a site holds.
 *
 * @param documents documents that become pages
 * @param sections sections
 * @param staticFiles files that are copied
 * @param pages pages, those that no author wrote included
 * @param newUrls addresses that the list of published ones did not have
 * @param languages the documents of each language; empty for a site in one language
 */
public record Counts(
    int documents,
    int sections,
    int staticFiles,
    int pages,
    int newUrls,
    Map<String, Integer> languages) {
  /** Nothing at all. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, Map.of());
}
