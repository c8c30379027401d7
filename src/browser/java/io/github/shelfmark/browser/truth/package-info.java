/**
 * What a search has to find, computed without the search: by looking at every text of a site, and
 * by Lucene.
 */
@NullMarked
package io.github.shelfmark.browser.truth;

import org.jspecify.annotations.NullMarked;
