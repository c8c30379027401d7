/** From a block's text to its spans, one class for each kind of span. */
@NullMarked
package io.github.shelfmark.markup.kramdown.span;

import org.jspecify.annotations.NullMarked;
