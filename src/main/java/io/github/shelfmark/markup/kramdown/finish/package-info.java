/** What is done to a tree once all of its text is known: spans, attributes, abbreviations, ids. */
@NullMarked
package io.github.shelfmark.markup.kramdown.finish;

import org.jspecify.annotations.NullMarked;
