/** Puts the plugin into a POM, all of which stays as it was written. */
@NullMarked
package io.github.shelfmark.init.pom;

import org.jspecify.annotations.NullMarked;
