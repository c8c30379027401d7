/** Checks of the code as a whole: what packages import, and how long its parts are. */
@NullMarked
package io.github.shelfmark.architecture;

import org.jspecify.annotations.NullMarked;
