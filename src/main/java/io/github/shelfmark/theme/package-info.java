/**
 * FreeMarker templates and the assets beside them: {@link io.github.shelfmark.theme.Theme} holds
 * the files, {@link io.github.shelfmark.theme.PageRenderer} puts rendered bodies into them.
 */
@NullMarked
package io.github.shelfmark.theme;

import org.jspecify.annotations.NullMarked;
