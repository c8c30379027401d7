/** Runs templates with Velocity, which is loaded where a site has one. */
@NullMarked
package io.github.shelfmark.mavensite.velocity;

import org.jspecify.annotations.NullMarked;
