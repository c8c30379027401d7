/** What several tests share. */
@NullMarked
package io.github.shelfmark.testing;

import org.jspecify.annotations.NullMarked;
