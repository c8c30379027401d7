/** Everything that is Jekyll's: the dialect jekyll, and what Liquid sees as site and page. */
@NullMarked
package io.github.shelfmark.jekyll;

import org.jspecify.annotations.NullMarked;
