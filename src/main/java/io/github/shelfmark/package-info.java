/** Builds documentation sites without Maven: {@link io.github.shelfmark.Shelfmark#build}. */
@NullMarked
package io.github.shelfmark;

import org.jspecify.annotations.NullMarked;
