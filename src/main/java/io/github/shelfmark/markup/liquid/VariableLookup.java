package io.github.shelfmark.markup.liquid;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variable and a path into it, such as {@code page.tags[0].size}.
 *
 * @param root evaluates to the variable's name
 * @param keys evaluate to the keys to follow
 * @param names the keys that were written after a dot; empty for those in brackets
 */
record VariableLookup(Expression root, List<Expression> keys, List<String> names)
    implements Expression {

  @Override
  public @Nullable Object evaluate(Context context) {
    Object value = context.variables().get(Values.toText(root.evaluate(context)));
    for (int i = 0; i < keys.size() && value != null; i++) {
      value = step(value, keys.get(i).evaluate(context), names.get(i));
    }
    return value;
  }

  private static @Nullable Object step(Object value, @Nullable Object key, String name) {
    if (value instanceof Map<?, ?> map) {
      Object found = map.get(key instanceof Number ? Values.toText(key) : key);
      if (found != null || key == null || value instanceof Drop || map.containsKey(key)) {
        return found;
      }
      if (name.equals("first") && !map.isEmpty()) {
        Map.Entry<?, ?> first = map.entrySet().iterator().next();
        return Arrays.asList(first.getKey(), first.getValue());
      }
      return name.equals("size") ? (Object) (long) map.size() : null;
    }
    if (value instanceof List<?> list) {
      if (key instanceof Long position) {
        long index = position < 0 ? list.size() + position : position;
        return index >= 0 && index < list.size() ? list.get((int) index) : null;
      }
      return switch (name) {
        case "size" -> (long) list.size();
        case "first" -> list.isEmpty() ? null : list.get(0);
        case "last" -> list.isEmpty() ? null : list.get(list.size() - 1);
        default -> null;
      };
    }
    if (value instanceof String text && name.equals("size")) {
      return (long) text.codePointCount(0, text.length());
    }
    // In Ruby, whole numbers have a size in bytes.
    return value instanceof Long && name.equals("size") ? (Object) (long) Long.BYTES : null;
  }
}
