/** What an author can set about kramdown. */
@NullMarked
package io.github.shelfmark.markup.kramdown.options;

import org.jspecify.annotations.NullMarked;
