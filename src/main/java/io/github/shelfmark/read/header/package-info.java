/** The headers of documents that are no front matter between fences: those of other tools. */
@NullMarked
package io.github.shelfmark.read.header;

import org.jspecify.annotations.NullMarked;
