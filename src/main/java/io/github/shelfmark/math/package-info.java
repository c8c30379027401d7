/** Formulas: TeX in, MathML out. */
@NullMarked
package io.github.shelfmark.math;

import org.jspecify.annotations.NullMarked;
