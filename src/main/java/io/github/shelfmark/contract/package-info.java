/** The addresses that a site has published, and what becomes of them. */
@NullMarked
package io.github.shelfmark.contract;

import org.jspecify.annotations.NullMarked;
