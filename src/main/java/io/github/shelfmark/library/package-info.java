/** Class loaders for libraries that only some sites need. */
@NullMarked
package io.github.shelfmark.library;

import org.jspecify.annotations.NullMarked;
