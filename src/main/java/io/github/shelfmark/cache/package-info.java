/** What a build remembers for the next one, and how it knows what it may reuse. */
@NullMarked
package io.github.shelfmark.cache;

import org.jspecify.annotations.NullMarked;
