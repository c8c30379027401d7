/** Front matter that has to match a JSON Schema. */
@NullMarked
package io.github.shelfmark.schema;

import org.jspecify.annotations.NullMarked;
