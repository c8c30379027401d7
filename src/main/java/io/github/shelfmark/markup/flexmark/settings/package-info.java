/** The settings of the dialect flexmark: profiles, extensions and options. */
@NullMarked
package io.github.shelfmark.markup.flexmark.settings;

import org.jspecify.annotations.NullMarked;
