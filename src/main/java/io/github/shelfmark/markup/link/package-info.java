/** Links between the documents and files of one site. */
@NullMarked
package io.github.shelfmark.markup.link;

import org.jspecify.annotations.NullMarked;
