/** Writes the tree as HTML. */
@NullMarked
package io.github.shelfmark.markup.commonmark.write;

import org.jspecify.annotations.NullMarked;
