/** Support for Jekyll sites: the dialect jekyll, and the Liquid variables site and page. */
@NullMarked
package io.github.shelfmark.jekyll;

import org.jspecify.annotations.NullMarked;
