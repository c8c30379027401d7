/** The checks of a site that has been read, one class a rule. */
@NullMarked
package io.github.shelfmark.check;

import org.jspecify.annotations.NullMarked;
