/** The site's configuration: `site.yml` or `_config.yml`, its schema and its reader. */
@NullMarked
package io.github.shelfmark.config;

import org.jspecify.annotations.NullMarked;
