/**
 * Which findings a site accepts, and how severe it takes the others: its levels, the comments in
 * its files, and the baseline.
 */
@NullMarked
package io.github.shelfmark.accept;

import org.jspecify.annotations.NullMarked;
