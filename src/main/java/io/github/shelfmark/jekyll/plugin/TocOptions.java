package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a site sets for jekyll-toc below {@code toc}.
 *
 * @param least the level of the largest headings that are listed
 * @param most the level of the smallest ones
 * @param tag the element of lists
 * @param without classes of elements whose headings are left out
 * @param listId the id of the list
 * @param listClass its class
 * @param sublistClass the class of lists in it; may be empty
 * @param itemClass the class of items
 * @param itemPrefix what the second class of items starts with
 */
record TocOptions(
    long least,
    long most,
    String tag,
    Set<String> without,
    String listId,
    String listClass,
    String sublistClass,
    String itemClass,
    String itemPrefix) {

  static TocOptions of(Map<?, ?> options) {
    return new TocOptions(
        level(options.get("min_level"), 1),
        level(options.get("max_level"), 6),
        Values.isTruthy(options.get("ordered_list")) ? "ol" : "ul",
        classes(options.get("no_toc_section_class")),
        text(options, "list_id", "toc"),
        text(options, "list_class", "section-nav"),
        text(options, "sublist_class", ""),
        text(options, "item_class", "toc-entry"),
        text(options, "item_prefix", "toc-"));
  }

  private static long level(@Nullable Object value, long otherwise) {
    return value instanceof Number number ? number.longValue() : otherwise;
  }

  private static String text(Map<?, ?> options, String key, String otherwise) {
    return options.containsKey(key) ? Values.toText(options.get(key)) : otherwise;
  }

  private static Set<String> classes(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Values::toText).collect(Collectors.toSet());
    }
    return Set.of(value == null ? "no_toc_section" : Values.toText(value));
  }

  boolean lists(int level) {
    return level >= least && level <= most;
  }
}
