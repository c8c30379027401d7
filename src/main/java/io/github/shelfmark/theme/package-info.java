/** FreeMarker templates, the model they see and the assets beside them. */
@NullMarked
package io.github.shelfmark.theme;

import org.jspecify.annotations.NullMarked;
