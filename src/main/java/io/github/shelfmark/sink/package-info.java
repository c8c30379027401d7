/**
 * Where outputs go: a directory, in which files are staged and moved into place together; memory;
 * or nowhere.
 */
@NullMarked
package io.github.shelfmark.sink;

import org.jspecify.annotations.NullMarked;
