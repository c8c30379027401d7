/** The content model: source files, front matter, documents, collections and their URLs. */
@NullMarked
package io.github.shelfmark.content;

import org.jspecify.annotations.NullMarked;
