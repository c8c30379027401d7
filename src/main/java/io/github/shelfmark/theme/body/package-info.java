/** What the theme adds to rendered bodies: ways to link, scroll and load, none of it content. */
@NullMarked
package io.github.shelfmark.theme.body;

import org.jspecify.annotations.NullMarked;
