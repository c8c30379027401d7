/** Reads the source directory into the model: files, front matter, data files, URLs, sections. */
@NullMarked
package io.github.shelfmark.read;

import org.jspecify.annotations.NullMarked;
