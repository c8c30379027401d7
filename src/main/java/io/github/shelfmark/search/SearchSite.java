package io.github.shelfmark.search;

import java.util.List;

/**
 * What the search finds.
 *
 * @param languages the languages of pages, as in HTML
 * @param sections the sections, each after the one that holds it
 * @param pages the pages; the index is smaller if those that are alike are near each other
 */
public record SearchSite(
    List<String> languages, List<SearchSection> sections, List<SearchPage> pages) {
  /** Copies the lists. */
  public SearchSite {
    languages = List.copyOf(languages);
    sections = List.copyOf(sections);
    pages = List.copyOf(pages);
  }
}
