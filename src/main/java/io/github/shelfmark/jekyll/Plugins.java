package io.github.shelfmark.jekyll;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Jekyll plugins that a configuration names. What the common ones do to content is done here in
 * Java; none of them is run.
 */
final class Plugins {
  /** What GitHub Pages adds by itself, where its collection of plugins is named. */
  private static final List<String> OF_GITHUB_PAGES =
      List.of(
          DefaultLayout.PLUGIN,
          "jekyll-gist",
          "jekyll-github-metadata",
          "jekyll-optional-front-matter",
          "jekyll-paginate",
          "jekyll-readme-index",
          "jekyll-relative-links",
          "jekyll-titles-from-headings");

  private final Map<String, Object> values;
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> named;

  /**
   * The plugins of a site.
   *
   * @param values its configuration
   */
  Plugins(Map<String, Object> values) {
    this.values = values;
    for (String key : new String[] {"plugins", "gems"}) {
      if (values.get(key) instanceof List<?> list) {
        list.forEach(name -> names.add(String.valueOf(name)));
      } else if (values.get(key) instanceof String name) {
        names.add(name);
      }
    }
    this.named = Set.copyOf(names);
    if (names.contains("github-pages")) {
      names.addAll(OF_GITHUB_PAGES);
    }
  }

  /** Those that the configuration names itself. */
  Set<String> named() {
    return named;
  }

  /** The names in the order of the configuration, with those that others bring. */
  Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /**
   * Whether a plugin is named and not switched off.
   *
   * @param name the plugin's name
   * @param key the key of its options in the configuration
   */
  boolean has(String name, String key) {
    return names.contains(name) && option(key, "enabled", true);
  }

  /** An option of a plugin that is on or off. */
  boolean option(String key, String option, boolean otherwise) {
    return options(key).get(option) instanceof Boolean on ? on : otherwise;
  }

  /** The options of a plugin. */
  Map<?, ?> options(String key) {
    return values.get(key) instanceof Map<?, ?> options ? options : Map.of();
  }
}
