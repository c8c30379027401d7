/** Style sheets in Sass, compiled by Dart Sass, which is loaded when a site has some. */
@NullMarked
package io.github.shelfmark.sass;

import org.jspecify.annotations.NullMarked;
