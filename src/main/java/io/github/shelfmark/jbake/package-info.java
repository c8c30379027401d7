/** JBake as a kind of site: a directory with {@code jbake.properties}, read as JBake 2.7.0 does. */
@NullMarked
package io.github.shelfmark.jbake;

import org.jspecify.annotations.NullMarked;
