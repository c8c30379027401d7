/** The tags of Liquid and Jekyll; each class is a node and its parser. */
@NullMarked
package io.github.shelfmark.markup.liquid.tag;

import org.jspecify.annotations.NullMarked;
