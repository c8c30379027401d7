/** What the search reads of a page: the visible text of its body as blocks. */
@NullMarked
package io.github.shelfmark.search.body;

import org.jspecify.annotations.NullMarked;
