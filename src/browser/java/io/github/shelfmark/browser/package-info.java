/** The manual and the handbook, looked at with a browser: what the theme promises. */
@NullMarked
package io.github.shelfmark.browser;

import org.jspecify.annotations.NullMarked;
