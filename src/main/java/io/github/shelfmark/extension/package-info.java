/**
 * What an extension implements, such as directives and outputs, and what it is given, such as the
 * plan of outputs and links.
 */
@NullMarked
package io.github.shelfmark.extension;

import org.jspecify.annotations.NullMarked;
