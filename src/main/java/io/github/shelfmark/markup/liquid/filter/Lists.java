package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.text.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts values to lists and reads properties of their items. */
final class Lists {
  private static final Pattern INTEGER = Pattern.compile("\\s*-?\\d{1,18}\\s*");
  private static final Pattern DECIMAL = Pattern.compile("\\s*+-?(?:\\d++\\.?\\d*+|\\.\\d++)\\s*+");

  private Lists() {}

  /**
   * A list flattened, a single value as a list of one, nil as an empty list.
   *
   * @param filter what it is for
   */
  static List<@Nullable Object> of(@Nullable Object value, String filter, Budget budget) {
    List<@Nullable Object> items = new ArrayList<>();
    flatten(value, items, filter, budget);
    return items;
  }

  private static void flatten(
      @Nullable Object value, List<@Nullable Object> into, String filter, Budget budget) {
    if (value instanceof List<?> list) {
      budget.requireItems((long) into.size() + list.size(), filter);
      budget.steps(list.size(), filter);
      for (Object item : list) {
        if (item instanceof List) {
          flatten(item, into, filter, budget);
        } else {
          into.add(item);
        }
      }
    } else if (value != null) {
      into.add(value);
    }
  }

  /**
   * The items that Jekyll's own filters select from: those of a list or the values of a map; null
   * for other values.
   */
  static @Nullable List<?> selectable(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return new ArrayList<>(map.values());
    }
    return value instanceof List<?> list ? list : null;
  }

  /** The entries of a map, each as a list of key and value. */
  static List<?> pairs(Map<?, ?> map) {
    List<@Nullable Object> pairs = new ArrayList<>();
    map.forEach((key, value) -> pairs.add(Arrays.asList(key, value)));
    return pairs;
  }

  /** A property of an item by its exact name; that of a text is a part of it, as in Ruby. */
  static @Nullable Object direct(@Nullable Object item, String name) {
    if (item instanceof String text) {
      return text.contains(name) ? name : null;
    }
    return item instanceof Map<?, ?> map ? map.get(name) : null;
  }

  /** Whether all items can have properties, without which some filters give nothing at all. */
  static boolean haveProperties(List<?> items) {
    for (Object item : items) {
      if (item == null || item instanceof Double || item instanceof Boolean) {
        return false;
      }
    }
    return true;
  }

  /** A property of an item by a path with dots. */
  static @Nullable Object property(@Nullable Object item, String name) {
    if (!(item instanceof Map<?, ?> map)) {
      return direct(item, name);
    }
    Object whole = map.get(name);
    if (whole != null || name.indexOf('.') < 0) {
      return whole;
    }
    Object value = item;
    for (String part : name.split("\\.", -1)) {
      // Jekyll returns false, not nil, if a step of the path does not exist, and sorts by it.
      value = value instanceof Map<?, ?> inner ? inner.get(part) : (Object) false;
    }
    return value;
  }

  /** A property as Jekyll compares it: text that looks like a number is converted. */
  static @Nullable Object comparable(@Nullable Object item, String name) {
    Object value = property(item, name);
    if (!(value instanceof String text) || !mayBeNumber(text)) {
      return value;
    }
    if (INTEGER.matcher(text).matches()) {
      return Long.valueOf(text.strip());
    }
    return DECIMAL.matcher(text).matches() ? (Object) Double.valueOf(text.strip()) : text;
  }

  /** Whether a text begins as numbers do, which few texts that are compared do. */
  private static boolean mayBeNumber(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return (first >= '0' && first <= '9') || first <= ' ' || first == '-' || first == '.';
  }

  /** Compares by value, or by text if the values have no order; neither may be null. */
  static int compare(Object a, Object b) {
    if (a instanceof List<?> some && b instanceof List<?> others) {
      return compare(some, others);
    }
    Integer order = Values.compare(a, b);
    return order != null ? order : Values.toText(a).compareTo(Values.toText(b));
  }

  /**
   * By the first items that differ, such as the keys of pairs; else the shorter one comes first.
   */
  private static int compare(List<?> some, List<?> others) {
    for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
      Object one = some.get(i);
      Object other = others.get(i);
      int order =
          one == null || other == null
              ? Boolean.compare(one != null, other != null)
              : compare(one, other);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(some.size(), others.size());
  }
}
