/** What the site adds to flexmark-java's parser: directives, alerts, values, limits. */
@NullMarked
package io.github.shelfmark.markup.flexmark.parse;

import org.jspecify.annotations.NullMarked;
