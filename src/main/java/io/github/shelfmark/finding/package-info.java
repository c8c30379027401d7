/** What a build has to tell its user: severity, code, place, message and hint. */
@NullMarked
package io.github.shelfmark.finding;

import org.jspecify.annotations.NullMarked;
