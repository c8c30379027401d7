/** Colours with sufficient contrast. */
@NullMarked
package io.github.shelfmark.theme.colour;

import org.jspecify.annotations.NullMarked;
