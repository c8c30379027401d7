/**
 * Liquid as Jekyll speaks it: Liquid 5's grammar in its lax mode, with every message at its place
 * in the author's file.
 */
@NullMarked
package io.github.shelfmark.markup.liquid;

import org.jspecify.annotations.NullMarked;
