package io.github.shelfmark.markup.liquid;

import org.jspecify.annotations.Nullable;

/** A filter. */
@FunctionalInterface
public interface Filter {
  /**
   * Applies the filter.
   *
   * @param input the value before the pipe
   * @param arguments the arguments after the filter's name
   * @throws LiquidException if an argument is not valid
   */
  @Nullable Object apply(@Nullable Object input, Arguments arguments, Context context);
}
