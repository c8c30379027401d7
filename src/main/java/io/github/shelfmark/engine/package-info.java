/** One build as a sequence of small steps: inputs, plan, reuse, render, commit. */
@NullMarked
package io.github.shelfmark.engine;

import org.jspecify.annotations.NullMarked;
