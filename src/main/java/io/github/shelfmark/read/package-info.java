/** From files to the site: scanner, front matter, data files, URLs, sections. */
@NullMarked
package io.github.shelfmark.read;

import org.jspecify.annotations.NullMarked;
