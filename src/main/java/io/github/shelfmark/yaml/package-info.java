/** Reads YAML into plain values with their positions. */
@NullMarked
package io.github.shelfmark.yaml;

import org.jspecify.annotations.NullMarked;
