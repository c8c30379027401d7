/** The tree of a formula. */
@NullMarked
package io.github.shelfmark.math.tree;

import org.jspecify.annotations.NullMarked;
