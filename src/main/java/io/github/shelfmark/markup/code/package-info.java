/** Blocks of code: what stands behind a fence, highlighting, line numbers and marked lines. */
@NullMarked
package io.github.shelfmark.markup.code;

import org.jspecify.annotations.NullMarked;
