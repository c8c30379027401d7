/** What a text is made of. */
@NullMarked
package io.github.shelfmark.markup.kramdown.tree;

import org.jspecify.annotations.NullMarked;
