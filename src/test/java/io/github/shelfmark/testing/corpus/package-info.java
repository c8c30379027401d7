/**
 * Documents in several languages for tests and measurements of the search: always the same ones,
 * with frequencies of words and characters as in real texts. Needs nothing but Java.
 */
@NullMarked
package io.github.shelfmark.testing.corpus;

import org.jspecify.annotations.NullMarked;
