package io.github.shelfmark.extension;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.text.BuildValues;
import java.util.List;

/**
 * What a dialect may use to read titles, before there is a site.
 *
 * @param config the configuration of the site
 * @param directives the directives of all extensions
 * @param libraries loads libraries that only some sites need; leave it to the dialect's {@link
 *     BodyRenderer} to report a missing one, because it knows the document
 * @param values the values of the build that titles may show
 */
public record TitleContext(
    SiteConfig config, List<Directive> directives, Libraries libraries, BuildValues values) {}
