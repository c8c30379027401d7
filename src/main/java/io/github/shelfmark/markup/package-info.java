/** From a document's text to its rendered body; one dialect is one way of reading. */
@NullMarked
package io.github.shelfmark.markup;

import org.jspecify.annotations.NullMarked;
