/** kramdown's Markdown, read and written by its rules, in the GFM mode that Jekyll sets. */
@NullMarked
package io.github.shelfmark.markup.kramdown;

import org.jspecify.annotations.NullMarked;
