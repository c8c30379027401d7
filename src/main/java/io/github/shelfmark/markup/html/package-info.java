/** HTML text: a scanner for tags, the links in them, and what must be escaped. */
@NullMarked
package io.github.shelfmark.markup.html;

import org.jspecify.annotations.NullMarked;
