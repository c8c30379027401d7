/** The {@code jekyll} dialect: Liquid over the site's content, then kramdown's Markdown. */
@NullMarked
package io.github.shelfmark.markup.jekyll;

import org.jspecify.annotations.NullMarked;
