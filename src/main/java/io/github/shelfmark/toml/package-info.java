/** TOML as plain values with the positions of their keys. */
@NullMarked
package io.github.shelfmark.toml;

import org.jspecify.annotations.NullMarked;
