/** JSON Schemas for editors, found by asking the code that reads configurations. */
@NullMarked
package io.github.shelfmark.schema.published;

import org.jspecify.annotations.NullMarked;
