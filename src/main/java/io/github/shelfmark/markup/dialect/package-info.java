/** Chooses the renderer for a site's dialect. */
@NullMarked
package io.github.shelfmark.markup.dialect;

import org.jspecify.annotations.NullMarked;
