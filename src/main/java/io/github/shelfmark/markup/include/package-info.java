/** Which part of a file a document shows: lines, regions, symbols of Java. */
@NullMarked
package io.github.shelfmark.markup.include;

import org.jspecify.annotations.NullMarked;
