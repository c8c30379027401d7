/** Reads fonts with FontBox, in the library's class loader. */
@NullMarked
package io.github.shelfmark.card.fontbox;

import org.jspecify.annotations.NullMarked;
