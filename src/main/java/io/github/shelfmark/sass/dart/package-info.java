/** Compiles Sass with sass-embedded-host, in the library's class loader. */
@NullMarked
package io.github.shelfmark.sass.dart;

import org.jspecify.annotations.NullMarked;
