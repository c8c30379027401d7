/** Adds to rendered bodies what is not content: links to headings, boxes that scroll, sizes. */
@NullMarked
package io.github.shelfmark.theme.body;

import org.jspecify.annotations.NullMarked;
