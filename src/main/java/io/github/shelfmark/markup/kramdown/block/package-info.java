/** From text to blocks, one class for each kind of block. */
@NullMarked
package io.github.shelfmark.markup.kramdown.block;

import org.jspecify.annotations.NullMarked;
