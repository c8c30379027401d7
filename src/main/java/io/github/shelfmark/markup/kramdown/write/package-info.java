/** From the tree to HTML. */
@NullMarked
package io.github.shelfmark.markup.kramdown.write;

import org.jspecify.annotations.NullMarked;
