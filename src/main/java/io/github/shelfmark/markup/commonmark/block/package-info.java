/** Reads lines into blocks (CommonMark 0.31, appendix, phase 1). */
@NullMarked
package io.github.shelfmark.markup.commonmark.block;

import org.jspecify.annotations.NullMarked;
