/** Reads the text of blocks into spans (CommonMark 0.31, appendix, phase 2). */
@NullMarked
package io.github.shelfmark.markup.commonmark.span;

import org.jspecify.annotations.NullMarked;
