/** Directives as authors write them: opening lines, attributes, and the calls that write them. */
@NullMarked
package io.github.shelfmark.markup.container;

import org.jspecify.annotations.NullMarked;
