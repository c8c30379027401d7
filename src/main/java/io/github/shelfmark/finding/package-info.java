/** The diagnostics of a build: severity, code, position, message and hint. */
@NullMarked
package io.github.shelfmark.finding;

import org.jspecify.annotations.NullMarked;
