/**
 * Documents for paper: the pages of a section or of a whole site as one, for printing and as PDF.
 */
@NullMarked
package io.github.shelfmark.print;

import org.jspecify.annotations.NullMarked;
