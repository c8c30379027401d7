/** A site in browsers while it is written: watches its files, builds, tells browsers. */
@NullMarked
package io.github.shelfmark.serve;

import org.jspecify.annotations.NullMarked;
