/** Text files of the project that documents show, wherever in the project they are. */
@NullMarked
package io.github.shelfmark.project;

import org.jspecify.annotations.NullMarked;
