/** One site of several modules: each is read as a site of its own, then moved to its place. */
@NullMarked
package io.github.shelfmark.aggregate;

import org.jspecify.annotations.NullMarked;
