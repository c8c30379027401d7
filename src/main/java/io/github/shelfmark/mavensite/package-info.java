/** Maven Sites: a kind of site, and what is around one. */
@NullMarked
package io.github.shelfmark.mavensite;

import org.jspecify.annotations.NullMarked;
