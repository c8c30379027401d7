/** The tags of Liquid and Jekyll; each is a parser that makes a node. */
@NullMarked
package io.github.shelfmark.markup.liquid.tag;

import org.jspecify.annotations.NullMarked;
