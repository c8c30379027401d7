package io.github.shelfmark.jekyll.plugin;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What plugins know of a site before it is read.
 *
 * @param config its configuration
 * @param ownLayouts whether its pages have its own layouts; if not, they have those of the theme,
 *     which does some of what plugins do
 * @param repository the address of the source repository's web page; may be empty
 */
public record PluginSettings(Map<String, Object> config, boolean ownLayouts, String repository) {
  /** Those of no site, to ask what plugins have. */
  static final PluginSettings NONE = new PluginSettings(Map.of(), true, "");

  /** The options of a plugin; empty if there are none. */
  Map<?, ?> options(String key) {
    return config.get(key) instanceof Map<?, ?> options ? options : Map.of();
  }

  /** An option that is text, or else a default. */
  String text(String key, String option, String otherwise) {
    Object value = options(key).get(option);
    return value instanceof String text ? text : otherwise;
  }

  /** A value of the configuration. */
  @Nullable Object value(String key) {
    return config.get(key);
  }
}
