/**
 * The values that templates see, one record per type. The names of the components are the names in
 * templates; they are a contract, so components may be added but not renamed or removed.
 */
@NullMarked
package io.github.shelfmark.theme.model;

import org.jspecify.annotations.NullMarked;
