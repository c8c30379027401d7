/** What a build of strangers' sources may publish: harmless HTML, addresses and files. */
@NullMarked
package io.github.shelfmark.safe;

import org.jspecify.annotations.NullMarked;
