package io.github.shelfmark.extension;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter of Liquid, which the documents and layouts of Jekyll sites may use. One object serves
 * all pages and may be used by several threads at once; the result must depend on nothing but the
 * arguments of {@link #apply}.
 */
public interface LiquidFilter {
  /** The name after the bar. A filter of Liquid's or Jekyll's own cannot be replaced. */
  String name();

  /**
   * Applies the filter.
   *
   * @param input the value before the bar, as {@link LiquidCall#value} gives them; not to be
   *     changed
   * @param arguments the values after the colon, without those that have names
   * @return a value as {@link LiquidCall#value} gives them
   * @throws IllegalArgumentException if the author has used it wrongly; the message is told with
   *     the place. Whatever else is thrown is told as an error of the extension.
   */
  @Nullable Object apply(@Nullable Object input, List<@Nullable Object> arguments);
}
