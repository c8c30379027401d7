/** Highlights code while the site is built, with the class names of Pygments and Rouge. */
@NullMarked
package io.github.shelfmark.markup.highlight;

import org.jspecify.annotations.NullMarked;
