package io.github.shelfmark.markup.liquid;

import org.jspecify.annotations.Nullable;

/** An expression that can be evaluated. */
@FunctionalInterface
public interface Expression {
  /** Evaluates the expression in the current state of rendering. */
  @Nullable Object evaluate(Context context);
}
