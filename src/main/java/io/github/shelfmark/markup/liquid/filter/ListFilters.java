package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Arguments;
import io.github.shelfmark.markup.liquid.Drop;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.Kept;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Range;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.text.Budget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters that transform lists. */
final class ListFilters {
  private ListFilters() {}

  static void addTo(Map<String, Filter> filters) {
    filters.put("size", (input, args, context) -> size(input));
    filters.put("first", (input, args, context) -> end(input, true));
    filters.put("last", (input, args, context) -> end(input, false));
    filters.put("join", (input, args, context) -> join(input, args.text(0, " "), context.budget()));
    filters.put("reverse", (input, args, context) -> reversed(input, context.budget()));
    filters.put("compact", (input, args, context) -> compact(input, args, context.budget()));
    filters.put("concat", (input, args, context) -> concat(input, args.get(0), context.budget()));
    filters.put("map", (input, args, context) -> map(input, args.text(0), context.budget()));
    filters.put("uniq", (input, args, context) -> unique(input, args, context.budget()));
    filters.put("sort", (input, args, context) -> sort(input, args, context.budget()));
    filters.put(
        "sort_natural", (input, args, context) -> sortNatural(input, args, context.budget()));
    filters.put("slice", (input, args, context) -> slice(input, args));
    filters.put(
        "push", (input, args, context) -> with(input, args.get(0), false, context.budget()));
    filters.put(
        "unshift", (input, args, context) -> with(input, args.get(0), true, context.budget()));
    filters.put("pop", (input, args, context) -> without(input, args, false));
    filters.put("shift", (input, args, context) -> without(input, args, true));
  }

  private static long size(@Nullable Object input) {
    if (input instanceof String text) {
      return text.codePointCount(0, text.length());
    }
    if (input instanceof List<?> list) {
      return list.size();
    }
    if (input instanceof Map<?, ?> map && !(input instanceof Drop)) {
      return map.size();
    }
    // In Ruby, whole numbers have a size in bytes.
    return input instanceof Long ? Long.BYTES : 0;
  }

  private static @Nullable Object end(@Nullable Object input, boolean first) {
    if (input instanceof List<?> list && !list.isEmpty()) {
      return list.get(first ? 0 : list.size() - 1);
    }
    if (first && input instanceof Map<?, ?> map && !map.isEmpty()) {
      Map.Entry<?, ?> entry = map.entrySet().iterator().next();
      return List.of(entry.getKey(), entry.getValue());
    }
    return null;
  }

  private static String join(@Nullable Object input, String glue, Budget budget) {
    StringBuilder joined = new StringBuilder();
    boolean first = true;
    for (Object item : Lists.of(input, "join", budget)) {
      String text = Values.toText(item);
      budget.requireText((long) joined.length() + glue.length() + text.length(), "join");
      joined.append(first ? "" : glue).append(text);
      first = false;
    }
    return joined.toString();
  }

  private static List<@Nullable Object> reversed(@Nullable Object input, Budget budget) {
    List<@Nullable Object> items = Lists.of(input, "reverse", budget);
    Collections.reverse(items);
    return items;
  }

  private static @Nullable List<@Nullable Object> compact(
      @Nullable Object input, Arguments args, Budget budget) {
    List<@Nullable Object> items = Lists.of(input, "compact", budget);
    if (args.optional(0) != null && !Lists.haveProperties(items)) {
      return null;
    }
    items.removeIf(
        item -> (args.optional(0) == null ? item : Lists.property(item, args.text(0))) == null);
    return items;
  }

  private static List<@Nullable Object> concat(
      @Nullable Object input, @Nullable Object more, Budget budget) {
    if (!(more instanceof List<?> list)) {
      throw new LiquidException("\"concat\" needs a list", "To add one item use \"push\".");
    }
    List<@Nullable Object> items = Lists.of(input, "concat", budget);
    budget.requireItems((long) items.size() + list.size(), "concat");
    items.addAll(list);
    return items;
  }

  private static List<@Nullable Object> map(
      @Nullable Object input, String property, Budget budget) {
    List<@Nullable Object> values = new ArrayList<>();
    // Liquid takes the items themselves for this one, which templates ask for before jsonify.
    boolean whole = property.equals("to_liquid");
    Lists.of(input, "map", budget)
        .forEach(item -> values.add(whole ? item : Lists.direct(item, property)));
    return values;
  }

  private static @Nullable List<@Nullable Object> unique(
      @Nullable Object input, Arguments args, Budget budget) {
    Map<@Nullable Object, @Nullable Object> seen = new LinkedHashMap<>();
    List<@Nullable Object> items = Lists.of(input, "uniq", budget);
    // Ruby looks into no item if there is but one.
    if (args.has(0) && items.size() > 1 && !Lists.haveProperties(items)) {
      return null;
    }
    for (Object item : items) {
      seen.putIfAbsent(args.has(0) ? Lists.property(item, args.text(0)) : item, item);
    }
    return new ArrayList<>(seen.values());
  }

  /** Jekyll's sort: stable, items without the property first by default. */
  private static @Nullable Object sort(@Nullable Object input, Arguments args, Budget budget) {
    if (input == null) {
      throw new LiquidException("nil cannot be sorted", "Check that the list exists.");
    }
    boolean byProperty = args.optional(0) != null;
    // A mapping is sorted by its keys, and is a list of pairs then.
    List<?> items =
        !byProperty && input instanceof Map<?, ?> map ? Lists.pairs(map) : Lists.selectable(input);
    if (items == null) {
      return input;
    }
    budget.items(items.size(), "sort");
    String nils = args.text(1, "first");
    if (!nils.equals("first") && !nils.equals("last")) {
      throw new LiquidException(
          "\"" + nils + "\" is not a valid position for items without a value",
          "Write \"first\" or \"last\".");
    }
    Comparator<@Nullable Object> order =
        nils.equals("first")
            ? Comparator.nullsFirst(Lists::compare)
            : Comparator.nullsLast(Lists::compare);
    return sorted(items, item -> byProperty ? Lists.comparable(item, args.text(0)) : item, order);
  }

  private static @Nullable List<@Nullable Object> sortNatural(
      @Nullable Object input, Arguments args, Budget budget) {
    List<@Nullable Object> items = Lists.of(input, "sort_natural", budget);
    if (args.has(0) && !Lists.haveProperties(items)) {
      return null;
    }
    return sorted(
        items,
        item -> {
          Object value = args.has(0) ? Lists.property(item, args.text(0)) : item;
          return value == null ? null : Values.toText(value).toLowerCase(Locale.ROOT);
        },
        Comparator.nullsLast(Lists::compare));
  }

  /** Sorts by keys that are computed once for each item. */
  private static List<@Nullable Object> sorted(
      List<?> items, Key key, Comparator<@Nullable Object> order) {
    record Keyed(@Nullable Object key, @Nullable Object item) {}
    List<Keyed> keyed = new ArrayList<>(items.size());
    items.forEach(item -> keyed.add(new Keyed(key.of(item), item)));
    try {
      keyed.sort((a, b) -> order.compare(a.key(), b.key()));
    } catch (IllegalArgumentException e) {
      // A mixture of numbers and texts can have no order at all: 2 < 10 < "1x" < 2.
      throw new LiquidException(
          "the list has numbers and texts that cannot be sorted", "Make all of them texts.");
    }
    List<@Nullable Object> sorted = new ArrayList<>(items.size());
    keyed.forEach(entry -> sorted.add(entry.item()));
    return sorted;
  }

  private interface Key {
    @Nullable Object of(@Nullable Object item);
  }

  private static Object slice(@Nullable Object input, Arguments args) {
    long offset = Values.toInteger(args.get(0));
    long length = args.integer(1, 1);
    if (input instanceof List<?> list) {
      long start = offset < 0 ? list.size() + offset : offset;
      return start < 0 || start > list.size() || length < 0
          ? List.of()
          : list.subList((int) start, (int) (start + Math.min(list.size() - start, length)));
    }
    String text = Values.toText(input);
    int size = text.codePointCount(0, text.length());
    long start = offset < 0 ? size + offset : offset;
    if (start < 0 || start > size || length < 0) {
      return "";
    }
    int from = text.offsetByCodePoints(0, (int) start);
    return text.substring(
        from, text.offsetByCodePoints(from, (int) Math.min(size - start, length)));
  }

  private static @Nullable Object with(
      @Nullable Object input, @Nullable Object item, boolean atStart, Budget budget) {
    if (!(input instanceof List<?> list) || input instanceof Range) {
      return input;
    }
    Kept.putInto(item, budget, atStart ? "unshift" : "push");
    budget.requireItems(list.size() + 1L, atStart ? "unshift" : "push");
    List<@Nullable Object> longer = new ArrayList<>(list);
    longer.add(atStart ? 0 : longer.size(), item);
    return longer;
  }

  private static @Nullable Object without(@Nullable Object input, Arguments args, boolean atStart) {
    if (!(input instanceof List<?> list) || input instanceof Range) {
      return input;
    }
    int fewer = (int) Math.max(0, Math.min(args.integer(0, 1), list.size()));
    return atStart ? list.subList(fewer, list.size()) : list.subList(0, list.size() - fewer);
  }
}
