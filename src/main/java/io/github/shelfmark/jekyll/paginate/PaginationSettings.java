package io.github.shelfmark.jekyll.paginate;

import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.yaml.Mappings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What jekyll-paginate-v2 is told of one list: {@code pagination} of the configuration, and that of
 * the list's page over it.
 *
 * @param values the settings by name, over their defaults
 * @see <a
 *     href="https://github.com/sverrirs/jekyll-paginate-v2/blob/master/README-GENERATOR.md">their
 *     documentation</a>
 */
record PaginationSettings(Map<String, @Nullable Object> values) {
  /** Where they are, in the configuration and in front matter. */
  static final String KEY = "pagination";

  private static final String ENABLED = "enabled";

  /** All settings in the order of the plugin, which templates see; null for those that may miss. */
  private static final Map<String, @Nullable Object> DEFAULTS = defaults();

  /** Settings without a default. */
  private static final Set<String> OTHERS = Set.of("category", "tag", "locale");

  private static final Pattern COMMAS = Pattern.compile("[;,]");
  private static final Pattern COMMAS_AND_BLANKS = Pattern.compile("[;,\\s]");

  private static Map<String, @Nullable Object> defaults() {
    Map<String, @Nullable Object> trail = new LinkedHashMap<>();
    trail.put("before", 0);
    trail.put("after", 0);
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put(ENABLED, false);
    all.put("collection", "posts");
    all.put("offset", 0);
    all.put("per_page", 10);
    all.put("permalink", "/page:num/");
    all.put("title", ":title - page :num");
    all.put("page_num", 1);
    all.put("sort_reverse", false);
    all.put("sort_field", "date");
    all.put("limit", 0);
    all.put("trail", Collections.unmodifiableMap(trail));
    all.put("indexpage", null);
    all.put("extension", "html");
    all.put("debug", false);
    all.put("legacy", false);
    return Collections.unmodifiableMap(all);
  }

  /**
   * The settings of a site.
   *
   * @param config the configuration
   */
  static PaginationSettings of(Map<String, Object> config) {
    return new PaginationSettings(DEFAULTS).with(own(config));
  }

  /** What a configuration or front matter says itself; empty if it says nothing. */
  static Map<String, Object> own(Map<String, Object> data) {
    Map<String, Object> own = new LinkedHashMap<>();
    if (data.get(KEY) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> own.put(String.valueOf(key), value));
    }
    return own;
  }

  /** These settings with others over them. */
  PaginationSettings with(Map<String, Object> own) {
    return new PaginationSettings(Mappings.merge(values, own));
  }

  /** Whether settings switch paging on. */
  static boolean areEnabled(Map<String, Object> own) {
    return Values.isTruthy(own.get(ENABLED));
  }

  boolean isEnabled() {
    return areEnabled(values);
  }

  /** The names in settings that are of none. */
  static Set<String> unknown(Map<String, Object> own) {
    Set<String> unknown = new TreeSet<>(own.keySet());
    unknown.removeAll(names());
    return unknown;
  }

  /** The names of all settings. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>(DEFAULTS.keySet());
    names.addAll(OTHERS);
    return names;
  }

  int perPage() {
    return number(values.get("per_page"));
  }

  /** How many of the list, counted from its end before it is reversed, are on no page. */
  int offset() {
    return Math.max(0, number(values.get("offset")));
  }

  /** The most pages; 0 for as many as there are. */
  int limit() {
    return Math.max(0, number(values.get("limit")));
  }

  /** How many pages before and after a page its trail shows. */
  int trail(String side) {
    return values.get("trail") instanceof Map<?, ?> trail
        ? Math.max(0, number(trail.get(side)))
        : 0;
  }

  /** A setting that is text; empty if it is not given. */
  String text(String name) {
    Object value = values.get(name);
    return value == null ? "" : value.toString();
  }

  /** The front matter value that sorts the list, such as {@code a:b} for one in another. */
  String sortField() {
    return Values.isTruthy(values.get("sort_field")) ? text("sort_field") : "";
  }

  boolean isReversed() {
    return Values.isTruthy(values.get("sort_reverse"));
  }

  /** The names of the collections that are listed. */
  List<String> collections() {
    return words(values.get("collection"), COMMAS_AND_BLANKS);
  }

  /** The values that documents need under a name, such as {@code tag}, to be listed. */
  List<String> filter(String name) {
    return words(values.get(name), COMMAS);
  }

  /** A list, or a text cut into one, in lower case. */
  static List<String> words(@Nullable Object value, Pattern separators) {
    List<String> words = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> words.add(Values.toText(item)));
    } else if (value != null) {
      separators.splitAsStream(Values.toText(value)).forEach(words::add);
    }
    words.replaceAll(word -> word.toLowerCase(Locale.ROOT).strip());
    return words;
  }

  /** The number that a value begins with, as Ruby's {@code to_i} reads it. */
  private static int number(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.intValue();
    }
    String text = value == null ? "" : value.toString().strip();
    int end = text.startsWith("-") ? 1 : 0;
    while (end < text.length() && end < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end == 0 || text.charAt(end - 1) == '-' ? 0 : Integer.parseInt(text.substring(0, end));
  }
}
