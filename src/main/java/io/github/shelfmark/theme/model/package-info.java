/**
 * What templates see, one record per kind of thing. The names of the components are the names in
 * templates; they are a contract, so they may be added to but not changed.
 */
@NullMarked
package io.github.shelfmark.theme.model;

import org.jspecify.annotations.NullMarked;
