package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.TagParser;
import io.github.shelfmark.site.Document;
import java.util.List;
import java.util.Map;

/**
 * What a plugin of Jekyll's does to a site that names it, done in Java. A new one is a class and a
 * row in {@link PluginTable}. Shared between threads.
 */
interface JekyllPlugin {
  /** The name by which sites ask for it: that of its gem. */
  String name();

  /** The tags it has, by name. */
  default Map<String, TagParser> tags(PluginSettings settings) {
    return Map.of();
  }

  /** Values of {@code site} that it adds, by key; those of the configuration win. */
  default Map<String, Object> values(PluginSettings settings) {
    return Map.of();
  }

  /** The filters it has, by name. */
  default Map<String, Filter> filters(PluginSettings settings) {
    return Map.of();
  }

  /**
   * The files that it adds to a site with its own layouts. With the theme's, sites have the outputs
   * of all sites.
   */
  default List<PluginFile> files(PluginSettings settings, SiteFacts site) {
    return List.of();
  }

  /**
   * Changes the HTML of a document when all else is made.
   *
   * @param html with the site's own layouts the body of its page, with the theme's that of the
   *     document
   */
  default String finish(String html, Document document, PluginSettings settings) {
    return html;
  }
}
