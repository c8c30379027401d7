/** The filters of Liquid and Jekyll, one class per family. */
@NullMarked
package io.github.shelfmark.markup.liquid.filter;

import org.jspecify.annotations.NullMarked;
