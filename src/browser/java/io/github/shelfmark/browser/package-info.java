/** Browser tests of the theme, on the built manual and handbook. */
@NullMarked
package io.github.shelfmark.browser;

import org.jspecify.annotations.NullMarked;
