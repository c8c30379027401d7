/** What flexmark-java writes as the theme needs it. */
@NullMarked
package io.github.shelfmark.markup.flexmark.write;

import org.jspecify.annotations.NullMarked;
