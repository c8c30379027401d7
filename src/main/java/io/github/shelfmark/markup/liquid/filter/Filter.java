package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Context;
import org.jspecify.annotations.Nullable;

/** One filter. */
@FunctionalInterface
public interface Filter {
  /**
   * Turns a value into another.
   *
   * @param input what stands before the pipe
   * @param arguments what stands behind the filter's name
   * @throws io.github.shelfmark.markup.liquid.LiquidException when an argument is of no use
   */
  @Nullable Object apply(@Nullable Object input, Arguments arguments, Context context);
}
