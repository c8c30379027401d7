/** What an extension implements or is given: bodies, headings, links. */
@NullMarked
package io.github.shelfmark.extension;

import org.jspecify.annotations.NullMarked;
