/** Tells which files have changed: events of the file system, put together into batches. */
@NullMarked
package io.github.shelfmark.serve.watch;

import org.jspecify.annotations.NullMarked;
