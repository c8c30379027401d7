/** Which paths may be opened and written: below a directory, without links out of it. */
@NullMarked
package io.github.shelfmark.paths;

import org.jspecify.annotations.NullMarked;
