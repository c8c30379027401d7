package io.github.shelfmark.aggregate;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.Site;

/**
 * A module that has been read and moved to its place.
 *
 * @param root its directory and place
 * @param config its configuration
 * @param site its content alone, at the place it has in the whole site
 * @param section its section, with everything in it
 */
public record Module(SourceRoot root, SiteConfig config, Site site, Section section) {}
