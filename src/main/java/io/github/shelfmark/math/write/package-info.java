/** Writes the tree of a formula as MathML. */
@NullMarked
package io.github.shelfmark.math.write;

import org.jspecify.annotations.NullMarked;
