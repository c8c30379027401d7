/** The immutable content model: documents, collections, static files, sections, URLs. */
@NullMarked
package io.github.shelfmark.site;

import org.jspecify.annotations.NullMarked;
