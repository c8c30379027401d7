/** Writes the tree as CommonMark with GFM's extensions. */
@NullMarked
package io.github.shelfmark.markup.kramdown.twin;

import org.jspecify.annotations.NullMarked;
