/** The search of a site: how texts are cut into terms, and the files of the index. */
@NullMarked
package io.github.shelfmark.search;

import org.jspecify.annotations.NullMarked;
