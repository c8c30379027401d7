/**
 * What flexmark's own extensions write, as the theme and the site need it. The extensions read the
 * text; their renderers are not used where a class here has taken their place.
 */
@NullMarked
package io.github.shelfmark.markup.flexmark.shipped;

import org.jspecify.annotations.NullMarked;
