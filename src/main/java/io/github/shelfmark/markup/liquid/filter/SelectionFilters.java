package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Arguments;
import io.github.shelfmark.markup.liquid.Condition;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.EmptyLiteral;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.FilteredExpression;
import io.github.shelfmark.markup.liquid.Values;
import io.github.shelfmark.text.Budget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Jekyll's filters that select and group the items of a list. */
final class SelectionFilters {
  /** What it takes to evaluate an expression for an item. */
  private static final int STEPS = 8;

  private SelectionFilters() {}

  static void addTo(Map<String, Filter> filters) {
    filters.put("where", (input, args, context) -> where(input, args, context.budget()));
    filters.put("where_exp", SelectionFilters::whereExpression);
    filters.put("find", (input, args, context) -> find(input, args, context.budget()));
    filters.put("find_exp", SelectionFilters::findExpression);
    filters.put(
        "group_by", (input, args, context) -> groupBy(input, args.text(0), context.budget()));
    filters.put("group_by_exp", SelectionFilters::groupByExpression);
  }

  private static @Nullable Object where(@Nullable Object input, Arguments args, Budget budget) {
    List<?> items = Lists.selectable(input);
    if (items == null || !isTarget(args)) {
      return input;
    }
    Predicate<@Nullable Object> matches = matcher(args, budget);
    return select(items, matches);
  }

  private static @Nullable Object find(@Nullable Object input, Arguments args, Budget budget) {
    List<?> items = Lists.selectable(input);
    if (items == null || !isTarget(args)) {
      return input;
    }
    return first(items, matcher(args, budget));
  }

  private static boolean isTarget(Arguments args) {
    Object value = args.optional(1);
    return Values.isTruthy(args.get(0)) && !(value instanceof List) && !(value instanceof Map);
  }

  /** Matches as Jekyll does: by text; a list matches if one of its items does. */
  private static Predicate<@Nullable Object> matcher(Arguments args, Budget budget) {
    String property = args.text(0);
    Object target = args.get(1);
    String text = Values.toText(target);
    return item -> {
      budget.steps(2, args.filter());
      Object value = Lists.comparable(item, property);
      if (target == null) {
        return value == null;
      }
      if (target instanceof EmptyLiteral) {
        return Lists.of(value, args.filter(), budget).stream()
            .allMatch(one -> Values.toText(one).isEmpty());
      }
      if (value instanceof List<?> list) {
        budget.steps(list.size(), args.filter());
        return list.stream().anyMatch(one -> Values.toText(one).equals(text));
      }
      return value != null && Values.toText(value).equals(numeric(value, text));
    };
  }

  /**
   * A property that looks like a number is converted before comparison, so the target is as well.
   */
  private static String numeric(Object value, String text) {
    return value instanceof Number ? Values.toText(Lists.comparable(Map.of("v", text), "v")) : text;
  }

  private static @Nullable Object whereExpression(
      @Nullable Object input, Arguments args, Context context) {
    List<?> items = Lists.selectable(input);
    return items == null ? input : select(items, condition(args, context));
  }

  private static @Nullable Object findExpression(
      @Nullable Object input, Arguments args, Context context) {
    List<?> items = Lists.selectable(input);
    return items == null ? input : first(items, condition(args, context));
  }

  private static Predicate<@Nullable Object> condition(Arguments args, Context context) {
    String variable = args.text(0);
    Condition condition = context.condition(args.text(1));
    return item -> {
      context.budget().steps(STEPS, "a condition");
      return Boolean.TRUE.equals(
          context
              .variables()
              .within(
                  () -> {
                    context.variables().assignLocal(variable, item);
                    return condition.test(context);
                  }));
    };
  }

  private static List<@Nullable Object> select(List<?> items, Predicate<@Nullable Object> matches) {
    List<@Nullable Object> selected = new ArrayList<>();
    for (Object item : items) {
      if (matches.test(item)) {
        selected.add(item);
      }
    }
    return selected;
  }

  private static @Nullable Object first(List<?> items, Predicate<@Nullable Object> matches) {
    for (Object item : items) {
      if (matches.test(item)) {
        return item;
      }
    }
    return null;
  }

  private static @Nullable Object groupBy(@Nullable Object input, String property, Budget budget) {
    return group(input, item -> Values.toRubyString(Lists.comparable(item, property)), budget);
  }

  private static @Nullable Object groupByExpression(
      @Nullable Object input, Arguments args, Context context) {
    String variable = args.text(0);
    FilteredExpression expression = FilteredExpression.parse(args.text(1));
    return group(
        input,
        item -> {
          context.budget().steps(STEPS, "group_by_exp");
          return context
              .variables()
              .within(
                  () -> {
                    context.variables().assignLocal(variable, item);
                    return expression.evaluate(context);
                  });
        },
        context.budget());
  }

  private static @Nullable Object group(
      @Nullable Object input, Function<@Nullable Object, @Nullable Object> key, Budget budget) {
    // group_by on a map groups its entries; where on a map selects from its values.
    List<?> items = input instanceof Map<?, ?> map ? Lists.pairs(map) : Lists.selectable(input);
    if (items == null) {
      return input;
    }
    budget.items(items.size(), "group_by");
    Map<@Nullable Object, List<@Nullable Object>> groups = new LinkedHashMap<>();
    for (Object item : items) {
      groups.computeIfAbsent(key.apply(item), name -> new ArrayList<>()).add(item);
    }
    List<@Nullable Object> result = new ArrayList<>();
    groups.forEach(
        (name, members) -> {
          Map<String, @Nullable Object> group = new LinkedHashMap<>();
          group.put("name", name);
          group.put("items", members);
          group.put("size", (long) members.size());
          result.add(group);
        });
    return result;
  }
}
