/** The tables of the commands that stand for characters, and the alphabets of formulas. */
@NullMarked
package io.github.shelfmark.math.symbol;

import org.jspecify.annotations.NullMarked;
