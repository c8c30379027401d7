/** Shared test utilities. */
@NullMarked
package io.github.shelfmark.testing;

import org.jspecify.annotations.NullMarked;
