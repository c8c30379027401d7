/** HTML tags as kramdown reads them. */
@NullMarked
package io.github.shelfmark.markup.kramdown.tag;

import org.jspecify.annotations.NullMarked;
