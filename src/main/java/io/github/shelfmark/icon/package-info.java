/** The built-in icons, as SVG. */
@NullMarked
package io.github.shelfmark.icon;

import org.jspecify.annotations.NullMarked;
