/** Parts of a Markdown document's text with their places, and what is read the same in dialects. */
@NullMarked
package io.github.shelfmark.markup.source;

import org.jspecify.annotations.NullMarked;
