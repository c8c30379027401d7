package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that a plugin adds to a site, as a page that no document is the source of.
 *
 * @param path its path relative to the output directory
 * @param name the name of its file as templates see it
 * @param data what templates see of it as front matter
 * @param source its text before it is written, as templates see it; empty if that is a template
 *     that only the plugin has
 * @param text writes it
 */
public record PluginFile(
    String path, String name, Map<String, @Nullable Object> data, String source, Node text) {}
