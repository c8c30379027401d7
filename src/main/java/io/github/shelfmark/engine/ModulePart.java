package io.github.shelfmark.engine;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.record.SourceRoot;

/**
 * How a module of the site is read and rendered.
 *
 * @param root its directory and place
 * @param config its configuration
 * @param dialect how its documents are read
 * @param key a digest of its configuration
 */
record ModulePart(SourceRoot root, SiteConfig config, Dialect dialect, String key) {}
