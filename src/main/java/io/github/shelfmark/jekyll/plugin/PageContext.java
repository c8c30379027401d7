package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Arguments;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.Values;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a tag of a plugin sees: the page and the site themselves, whatever variables a template
 * gives their names to, and Liquid's filters.
 */
record PageContext(Context liquid) {
  /** A value of the page. */
  @Nullable Object page(String key) {
    return in(liquid.variables().global("page"), key);
  }

  /** A value of the site. */
  @Nullable Object site(String key) {
    return in(liquid.variables().global("site"), key);
  }

  /** A value of the variable {@code jekyll}. */
  @Nullable Object jekyll(String key) {
    return in(liquid.variables().global("jekyll"), key);
  }

  /** A value in a mapping; null if it is none, or has no such key. */
  static @Nullable Object in(@Nullable Object mapping, String... keys) {
    Object value = mapping;
    for (String key : keys) {
      value = value instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return value;
  }

  /** Applies one of Liquid's filters. */
  @Nullable Object filter(String name, @Nullable Object input, @Nullable Object... arguments) {
    Filter filter = liquid.filter(name);
    return filter == null
        ? input
        : filter.apply(input, new Arguments(name, List.of(arguments), Map.of()), liquid);
  }

  /** Applies filters without arguments one after the other, and gives the text. */
  String text(@Nullable Object input, String... filters) {
    Object value = input;
    for (String name : filters) {
      value = filter(name, value);
    }
    return Values.toText(value);
  }

  /** The first value that templates take for true, as a chain of {@code default} gives it. */
  static @Nullable Object first(@Nullable Object... values) {
    for (Object value : values) {
      if (isGiven(value)) {
        return value;
      }
    }
    return null;
  }

  /** Whether {@code default} keeps a value. */
  static boolean isGiven(@Nullable Object value) {
    boolean empty =
        (value instanceof String text && text.isEmpty())
            || (value instanceof List<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    return Values.isTruthy(value) && !empty;
  }
}
