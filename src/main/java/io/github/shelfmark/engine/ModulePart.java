package io.github.shelfmark.engine;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.text.BuildValues;

/**
 * How a module of the site is read and rendered.
 *
 * @param root its directory and place
 * @param kind the rules of its kind of site
 * @param config its configuration
 * @param dialects how its documents are read
 * @param values the values of the build that its documents may show
 * @param key a digest of its configuration and of these values
 */
record ModulePart(
    SourceRoot root,
    SitePolicy kind,
    SiteConfig config,
    SiteDialects dialects,
    BuildValues values,
    String key) {}
