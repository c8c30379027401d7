package io.github.shelfmark.markup.liquid;

import org.jspecify.annotations.Nullable;

/** Something with a value. */
@FunctionalInterface
public interface Expression {
  /** The value where a page stands in its rendering. */
  @Nullable Object evaluate(Context context);
}
