/** Code blocks: info strings, highlighting, line numbers and marked lines. */
@NullMarked
package io.github.shelfmark.markup.code;

import org.jspecify.annotations.NullMarked;
