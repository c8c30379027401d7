/** The outputs of a site that have no document, one class per kind. */
@NullMarked
package io.github.shelfmark.produce;

import org.jspecify.annotations.NullMarked;
