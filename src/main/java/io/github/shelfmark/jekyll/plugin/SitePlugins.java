package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.TagParser;
import io.github.shelfmark.site.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plugins that a site names. Shared between threads. */
public final class SitePlugins {
  private final PluginSettings settings;
  private final Set<String> names;
  private final List<JekyllPlugin> named;

  /**
   * The plugins of a site.
   *
   * @param names the names of those that it asks for, known or not
   */
  public SitePlugins(Set<String> names, PluginSettings settings) {
    this.settings = settings;
    this.names = Set.copyOf(names);
    this.named = PluginTable.all().filter(plugin -> names.contains(plugin.name())).toList();
  }

  /** Whether the site names a plugin, known or not. */
  public boolean names(String plugin) {
    return names.contains(plugin);
  }

  /** The tags of templates: those of Liquid and Jekyll, and those of plugins over them. */
  public Map<String, TagParser> tags(Map<String, TagParser> always) {
    Map<String, TagParser> all = new HashMap<>(always);
    named.forEach(plugin -> all.putAll(plugin.tags(settings)));
    return Map.copyOf(all);
  }

  /** The filters of templates: those of Liquid and Jekyll, and those of plugins over them. */
  public Map<String, Filter> filters(Map<String, Filter> always) {
    Map<String, Filter> all = new HashMap<>(always);
    named.forEach(plugin -> all.putAll(plugin.filters(settings)));
    return Map.copyOf(all);
  }

  /** Values of {@code site} that they add, by key; those of the configuration win. */
  public Map<String, Object> values() {
    Map<String, Object> all = new HashMap<>();
    named.forEach(plugin -> all.putAll(plugin.values(settings)));
    return Map.copyOf(all);
  }

  /**
   * The files that one of them adds to a site with its own layouts.
   *
   * @param plugin its name, known or not
   */
  public List<PluginFile> files(String plugin, SiteFacts site) {
    return named.stream()
        .filter(one -> one.name().equals(plugin))
        .flatMap(one -> one.files(settings, site).stream())
        .toList();
  }

  /**
   * Changes HTML when all else is made.
   *
   * @param html a page, if the site has its own layouts, and else the body of a document
   */
  public String finish(String html, Document document) {
    if (named.isEmpty() || !document.isHtml()) {
      return html;
    }
    PageBody page = settings.ownLayouts() ? PageBody.of(html) : new PageBody("", html, "");
    String body = page.body();
    for (JekyllPlugin plugin : named) {
      body = plugin.finish(body, document, settings);
    }
    return page.with(body);
  }

  /** The name of the plugin that has a tag, whether or not the site names it. */
  public static Optional<String> withTag(String tag) {
    return PluginTable.ofTag(tag);
  }

  /** The name of the plugin that has a filter, whether or not the site names it. */
  public static Optional<String> withFilter(String filter) {
    return PluginTable.ofFilter(filter);
  }
}
