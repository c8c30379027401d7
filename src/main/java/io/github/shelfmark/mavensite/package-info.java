/** Maven Site as a kind of site: {@code src/site}, as maven-site-plugin and Doxia read it. */
@NullMarked
package io.github.shelfmark.mavensite;

import org.jspecify.annotations.NullMarked;
