/** When each file of a source was last changed, and by whom, according to its git repository. */
@NullMarked
package io.github.shelfmark.git;

import org.jspecify.annotations.NullMarked;
