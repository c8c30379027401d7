/**
 * The dialect {@code flexmark}: documents as flexmark-java reads them, with any of its extensions.
 */
@NullMarked
package io.github.shelfmark.markup.flexmark;

import org.jspecify.annotations.NullMarked;
