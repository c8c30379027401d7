/**
 * Maven's site descriptors, {@code site.xml}: read, inherited, and turned into our configuration.
 */
@NullMarked
package io.github.shelfmark.mavensite.descriptor;

import org.jspecify.annotations.NullMarked;
