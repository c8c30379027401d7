/** Links to other sites: which may be asked for, how they are asked, and what was answered. */
@NullMarked
package io.github.shelfmark.external;

import org.jspecify.annotations.NullMarked;
