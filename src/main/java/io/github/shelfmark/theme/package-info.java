/**
 * FreeMarker templates and assets: {@link io.github.shelfmark.theme.Theme} holds the files, {@link
 * io.github.shelfmark.theme.PageRenderer} renders pages with them.
 */
@NullMarked
package io.github.shelfmark.theme;

import org.jspecify.annotations.NullMarked;
