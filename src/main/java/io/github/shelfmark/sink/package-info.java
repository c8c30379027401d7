/**
 * Where outputs are written: a directory, in which files are staged and moved into place together.
 */
@NullMarked
package io.github.shelfmark.sink;

import org.jspecify.annotations.NullMarked;
