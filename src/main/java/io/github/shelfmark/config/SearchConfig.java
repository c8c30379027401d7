package io.github.shelfmark.config;

import java.util.Map;

/**
 * The search of a site: the key {@code search}.
 *
 * @param enabled whether there is one
 * @param log whether scripts of the site are told what readers search for
 */
public record SearchConfig(boolean enabled, boolean log) {
  /** Of a site that says nothing. */
  public static final SearchConfig DEFAULTS = new SearchConfig(true, false);

  /** None. */
  public static final SearchConfig OFF = new SearchConfig(false, false);

  private static final String KEY = "search";

  /** Reads the key of an ordinary site: true, false or a mapping. */
  static SearchConfig read(ConfigValues values) {
    if (!(values.get(KEY) instanceof Map)) {
      return values.bool(KEY, true) ? DEFAULTS : OFF;
    }
    ConfigValues keys = values.mapping(KEY);
    SearchConfig search = new SearchConfig(true, keys.bool("log", false));
    keys.reportUnknown();
    return search;
  }

  /**
   * Reads the key of a site that has keys of its own, where other tools and themes put other values
   * there: only {@code false}, and {@code log: true} in a mapping, say something.
   */
  public static SearchConfig optional(ConfigValues values) {
    Object value = values.get(KEY);
    if (value instanceof Map<?, ?> map) {
      return new SearchConfig(true, Boolean.TRUE.equals(map.get("log")));
    }
    return Boolean.FALSE.equals(value) || "false".equals(value) ? OFF : DEFAULTS;
  }
}
