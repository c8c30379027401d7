/** Formulas in documents: what a site says about them, and the HTML that all dialects write. */
@NullMarked
package io.github.shelfmark.markup.formula;

import org.jspecify.annotations.NullMarked;
