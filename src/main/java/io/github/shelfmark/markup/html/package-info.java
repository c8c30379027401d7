/**
 * HTML that several dialects share: documents written in it, footnotes, and what is shown of a
 * document that cannot be read.
 */
@NullMarked
package io.github.shelfmark.markup.html;

import org.jspecify.annotations.NullMarked;
