/**
 * What a build records for the next one: digests, file stamps, what each page reads of the site.
 */
@NullMarked
package io.github.shelfmark.record;

import org.jspecify.annotations.NullMarked;
