/** Reads TeX into the tree of a formula. */
@NullMarked
package io.github.shelfmark.math.read;

import org.jspecify.annotations.NullMarked;
