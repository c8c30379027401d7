/**
 * What Shelfmark is timed with: the documents that all tools get, and benchmarks of the hot stages.
 */
@NullMarked
package io.github.shelfmark.bench;

import org.jspecify.annotations.NullMarked;
