package io.github.shelfmark.markup.liquid;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a filter.
 *
 * @param filter the filter's name, for messages
 * @param values the positional arguments
 * @param keywords the named arguments
 */
public record Arguments(
    String filter, List<@Nullable Object> values, Map<String, @Nullable Object> keywords) {

  /** Whether there are more arguments than {@code index}. */
  public boolean has(int index) {
    return index < values.size();
  }

  /** An argument; null if it is missing. */
  public @Nullable Object optional(int index) {
    return has(index) ? values.get(index) : null;
  }

  /**
   * A required argument.
   *
   * @throws LiquidException if it is missing
   */
  public @Nullable Object get(int index) {
    if (!has(index)) {
      throw new LiquidException(
          "the filter \"" + filter + "\" needs " + (index == 0 ? "an argument" : "more arguments"),
          "Put it after a colon: \"| " + filter + ": value\".");
    }
    return values.get(index);
  }

  /** An argument as text. */
  public String text(int index) {
    return Values.toRubyString(get(index));
  }

  /** An argument as text, or a default if it is missing. */
  public String text(int index, String otherwise) {
    return has(index) ? text(index) : otherwise;
  }

  /** An argument as a whole number, or a default if it is missing. */
  public long integer(int index, long otherwise) {
    return has(index) && get(index) != null ? Values.toInteger(get(index)) : otherwise;
  }
}
