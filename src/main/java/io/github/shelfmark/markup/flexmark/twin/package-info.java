/** Writes flexmark's tree as CommonMark with GFM's extensions. */
@NullMarked
package io.github.shelfmark.markup.flexmark.twin;

import org.jspecify.annotations.NullMarked;
