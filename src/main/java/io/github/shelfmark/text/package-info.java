/** What all readers and writers of text share: characters, entities, tags, HTML. */
@NullMarked
package io.github.shelfmark.text;

import org.jspecify.annotations.NullMarked;
