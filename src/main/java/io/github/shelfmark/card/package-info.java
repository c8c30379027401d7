/** Social cards: pictures of pages that other sites show beside links to them. */
@NullMarked
package io.github.shelfmark.card;

import org.jspecify.annotations.NullMarked;
