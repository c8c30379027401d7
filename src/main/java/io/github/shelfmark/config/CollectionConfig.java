package io.github.shelfmark.config;

import java.util.List;

/**
 * The configuration of one collection.
 *
 * @param name its name, also the {@code :collection} of permalinks
 * @param title its title for readers; empty to derive one
 * @param directory its directory below the source with {@code /} between names; {@code _name} by
 *     default
 * @param output whether its documents become pages of the site
 * @param permalink its URL pattern; empty for the site's own style
 * @param sortBy front matter key to sort by; empty for date and path
 * @param order paths below the directory in the wanted order; empty if not configured
 */
public record CollectionConfig(
    String name,
    String title,
    String directory,
    boolean output,
    String permalink,
    String sortBy,
    List<String> order) {}
