/** From a block's text to what stands in it, one class a kind of span. */
@NullMarked
package io.github.shelfmark.markup.kramdown.span;

import org.jspecify.annotations.NullMarked;
