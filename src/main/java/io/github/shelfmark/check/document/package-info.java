/** The checks of what documents say, one class a rule. */
@NullMarked
package io.github.shelfmark.check.document;

import org.jspecify.annotations.NullMarked;
