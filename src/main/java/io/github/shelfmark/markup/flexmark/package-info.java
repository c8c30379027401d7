/** What both dialects share: flexmark's trees written as HTML. Only the dialects look in here. */
@NullMarked
package io.github.shelfmark.markup.flexmark;

import org.jspecify.annotations.NullMarked;
