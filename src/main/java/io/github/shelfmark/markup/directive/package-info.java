/** The directives that come with the plugin; each one is a class, its style and its words. */
@NullMarked
package io.github.shelfmark.markup.directive;

import org.jspecify.annotations.NullMarked;
