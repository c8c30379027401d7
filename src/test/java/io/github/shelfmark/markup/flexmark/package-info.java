@NullMarked
package io.github.shelfmark.markup.flexmark;

import org.jspecify.annotations.NullMarked;
