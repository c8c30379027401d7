/** Colours code while the site is built, in the class names of Pygments and Rouge. */
@NullMarked
package io.github.shelfmark.markup.highlight;

import org.jspecify.annotations.NullMarked;
