/** The pages of the manual about checks, with examples that are built in a test. */
@NullMarked
package io.github.shelfmark.check.page;

import org.jspecify.annotations.NullMarked;
