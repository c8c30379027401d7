/** What a site says about flexmark-java: which extensions and which options. */
@NullMarked
package io.github.shelfmark.markup.flexmark.settings;

import org.jspecify.annotations.NullMarked;
