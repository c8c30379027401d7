/** Writes the tree as Markdown once more, with everything resolved that only the site knows. */
@NullMarked
package io.github.shelfmark.markup.commonmark.twin;

import org.jspecify.annotations.NullMarked;
