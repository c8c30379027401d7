/** When each file of a source was last changed, and by whom, as its git repository tells it. */
@NullMarked
package io.github.shelfmark.git;

import org.jspecify.annotations.NullMarked;
