/** Watches with the library directory-watcher, in whose class loader this is. */
@NullMarked
package io.github.shelfmark.serve.watch.methvin;

import org.jspecify.annotations.NullMarked;
