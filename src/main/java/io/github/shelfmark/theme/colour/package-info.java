/** Colours that people can read. */
@NullMarked
package io.github.shelfmark.theme.colour;

import org.jspecify.annotations.NullMarked;
