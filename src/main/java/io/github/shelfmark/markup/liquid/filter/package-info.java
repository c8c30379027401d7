/** The filters of Liquid and Jekyll, by family. */
@NullMarked
package io.github.shelfmark.markup.liquid.filter;

import org.jspecify.annotations.NullMarked;
