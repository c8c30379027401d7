/**
 * Liquid as Jekyll uses it: the grammar of Liquid 5 in lax mode. Every message has its position in
 * the author's file.
 */
@NullMarked
package io.github.shelfmark.markup.liquid;

import org.jspecify.annotations.NullMarked;
