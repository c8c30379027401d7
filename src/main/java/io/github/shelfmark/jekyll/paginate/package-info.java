/** Lists that are cut into pages: what jekyll-paginate-v2 is told, lists, and where pages are. */
@NullMarked
package io.github.shelfmark.jekyll.paginate;

import org.jspecify.annotations.NullMarked;
