/** Sections: the documents under one URL prefix, as a tree in reading order. */
@NullMarked
package io.github.shelfmark.section;

import org.jspecify.annotations.NullMarked;
