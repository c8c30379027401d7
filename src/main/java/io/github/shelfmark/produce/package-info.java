/**
 * The outputs of every site, one class for each kind: pages, static files, the sitemap and so on.
 */
@NullMarked
package io.github.shelfmark.produce;

import org.jspecify.annotations.NullMarked;
