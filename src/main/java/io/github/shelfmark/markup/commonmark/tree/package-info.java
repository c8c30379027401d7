/** What a text is read into: blocks, and the spans in them. */
@NullMarked
package io.github.shelfmark.markup.commonmark.tree;

import org.jspecify.annotations.NullMarked;
