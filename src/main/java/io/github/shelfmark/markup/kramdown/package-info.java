/** The dialect of Jekyll sites: Markdown with kramdown's habits. */
@NullMarked
package io.github.shelfmark.markup.kramdown;

import org.jspecify.annotations.NullMarked;
