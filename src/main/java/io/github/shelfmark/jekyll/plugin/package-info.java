/** What Jekyll's common plugins do, one class or a few for each, and the table of them. */
@NullMarked
package io.github.shelfmark.jekyll.plugin;

import org.jspecify.annotations.NullMarked;
