/** The ids and the list of the headings of a document. */
@NullMarked
package io.github.shelfmark.markup.flexmark.heading;

import org.jspecify.annotations.NullMarked;
