/** The Maven goals: parameters in, findings out, nothing else. */
@NullMarked
package io.github.shelfmark.maven;

import org.jspecify.annotations.NullMarked;
