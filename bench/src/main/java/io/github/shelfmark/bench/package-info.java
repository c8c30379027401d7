/**
 * Benchmarks of Shelfmark: the documents that all tools are measured with, and JMH benchmarks of
 * single stages.
 */
@NullMarked
package io.github.shelfmark.bench;

import org.jspecify.annotations.NullMarked;
