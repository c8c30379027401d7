/** Validates with the library json-schema-validator, in whose class loader this is. */
@NullMarked
package io.github.shelfmark.schema.networknt;

import org.jspecify.annotations.NullMarked;
