/** The plugin's descriptor, and what has to agree with it. */
@NullMarked
package io.github.shelfmark.maven.descriptor;

import org.jspecify.annotations.NullMarked;
