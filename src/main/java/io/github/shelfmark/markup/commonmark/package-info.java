/** The dialect of CommonMark 0.31 with GFM's extensions and our directives. */
@NullMarked
package io.github.shelfmark.markup.commonmark;

import org.jspecify.annotations.NullMarked;
