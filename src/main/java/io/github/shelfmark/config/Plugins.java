package io.github.shelfmark.config;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Jekyll plugins that a configuration names. They are never run; the effects of those that
 * matter for content are implemented in Java.
 */
public final class Plugins {
  /** The plugins that the gem github-pages adds. */
  private static final List<String> OF_GITHUB_PAGES =
      List.of(
          "jekyll-optional-front-matter",
          "jekyll-readme-index",
          "jekyll-relative-links",
          "jekyll-titles-from-headings");

  private final Map<String, Object> values;
  private final Set<String> names = new HashSet<>();

  private Plugins(Map<String, Object> values) {
    this.values = values;
    for (String key : new String[] {"plugins", "gems"}) {
      if (values.get(key) instanceof List<?> list) {
        list.forEach(name -> names.add(String.valueOf(name)));
      } else if (values.get(key) instanceof String name) {
        names.add(name);
      }
    }
    if (names.contains("github-pages")) {
      names.addAll(OF_GITHUB_PAGES);
    }
  }

  /** The plugins of a site; none unless it is a Jekyll site. */
  public static Plugins of(SiteConfig config) {
    return new Plugins(config.jekyll() ? config.values() : Map.of());
  }

  /** The names. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /**
   * Whether a plugin is named and not disabled.
   *
   * @param name the plugin's name
   * @param key the key of its options in the configuration
   */
  public boolean has(String name, String key) {
    return names.contains(name) && option(key, "enabled", true);
  }

  /** A boolean option of a plugin. */
  public boolean option(String key, String option, boolean otherwise) {
    Object set = values.get(key) instanceof Map<?, ?> options ? options.get(option) : null;
    return set instanceof Boolean on ? on : otherwise;
  }
}
