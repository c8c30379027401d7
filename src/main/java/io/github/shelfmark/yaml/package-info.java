/** YAML read into plain values that remember where they stood. */
@NullMarked
package io.github.shelfmark.yaml;

import org.jspecify.annotations.NullMarked;
