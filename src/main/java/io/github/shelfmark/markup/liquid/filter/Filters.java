package io.github.shelfmark.markup.liquid.filter;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** All filters by name. */
public final class Filters {
  private Filters() {}

  /** The filters of Liquid and those that Jekyll adds or replaces. */
  public static Map<String, Filter> all() {
    Map<String, Filter> filters = new HashMap<>();
    TextFilters.addTo(filters);
    EscapeFilters.addTo(filters);
    NumberFilters.addTo(filters);
    ListFilters.addTo(filters);
    SelectionFilters.addTo(filters);
    DateFilters.addTo(filters);
    UrlFilters.addTo(filters);
    JekyllFilters.addTo(filters);
    return Collections.unmodifiableMap(filters);
  }
}
