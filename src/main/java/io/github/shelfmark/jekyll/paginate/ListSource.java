package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the lists of a site are made of.
 *
 * @param config the configuration
 * @param pages the pages of the site in Jekyll's order; generated ones show no lists
 * @param collections its collections, in configured order
 * @param undated the date of documents that have none
 * @param layouts the front matter of a file in the source by its path; empty if there is none
 * @param theme whether pages have the theme's layouts
 */
public record ListSource(
    Map<String, Object> config,
    List<Document> pages,
    List<Collection> collections,
    ZonedDateTime undated,
    Function<String, Map<String, Object>> layouts,
    boolean theme) {

  /** The same with its pages in order. */
  public ListSource sorted(Comparator<Document> order) {
    List<Document> sorted = new ArrayList<>(pages);
    sorted.sort(order);
    return new ListSource(config, sorted, collections, undated, layouts, theme);
  }
}
