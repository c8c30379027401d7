/** The outputs of a site that no author wrote, one class each. */
@NullMarked
package io.github.shelfmark.produce;

import org.jspecify.annotations.NullMarked;
