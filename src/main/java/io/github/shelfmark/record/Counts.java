package io.github.shelfmark.record;

/**
 * How much a site holds.
 *
 * @param documents documents that become pages
 * @param sections sections
 * @param staticFiles files that are copied
 * @param pages pages, those that no author wrote included
 */
public record Counts(int documents, int sections, int staticFiles, int pages) {
  /** Nothing at all. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);
}
