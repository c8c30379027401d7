/** From text to blocks, one class a kind of block. */
@NullMarked
package io.github.shelfmark.markup.kramdown.block;

import org.jspecify.annotations.NullMarked;
