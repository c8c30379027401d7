/** The Maven goals: they convert parameters to a build request and report its findings. */
@NullMarked
package io.github.shelfmark.maven;

import org.jspecify.annotations.NullMarked;
