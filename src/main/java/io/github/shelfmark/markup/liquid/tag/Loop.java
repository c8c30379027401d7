package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Expression;
import io.github.shelfmark.markup.liquid.Expressions;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Scanner;
import io.github.shelfmark.markup.liquid.Token;
import io.github.shelfmark.markup.liquid.Values;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a loop: {@code item in list reversed limit: 3 offset: 1 cols: 2}.
 *
 * @param item the variable that holds the current item
 * @param name the loop's name, for {@code offset: continue}
 * @param list the list to iterate over
 * @param reversed whether to iterate backwards
 * @param continues whether to start where the last loop of this name ended
 * @param options the options that have a value
 */
record Loop(
    String item,
    String name,
    Expression list,
    boolean reversed,
    boolean continues,
    Map<String, Expression> options) {

  /** What it takes to begin an iteration. */
  static final int STEPS = 5;

  /** A list from its end to its start; nothing is copied, because a range can be very long. */
  private static final class Backwards extends AbstractList<@Nullable Object> {
    private final List<?> list;

    Backwards(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable Object get(int index) {
      return list.get(list.size() - 1 - index);
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  /** The key of the register that holds where the last loop of this name ended. */
  private record Offset(String name) {}

  static Loop parse(Token tag) {
    Scanner in = new Scanner(tag.markup());
    String item = in.word();
    boolean hasIn = in.word("in");
    String source = in.expression();
    if (item == null || !hasIn || source == null) {
      throw new LiquidException(
          "\"" + tag.name() + " " + tag.markup() + "\" is not a valid loop",
          "Write {% " + tag.name() + " post in site.posts %}.");
    }
    Map<String, Expression> options = new HashMap<>();
    // "reversed" is recognised only directly after the list.
    boolean reversed = in.word("reversed");
    boolean continues = false;
    while (!in.atEnd()) {
      String option = in.word();
      if (option == null) {
        // A comma, or another character that Liquid ignores too.
        in.skip(in.peek());
      } else if (in.skip(':')) {
        String value = in.expression();
        continues |= option.equals("offset") && "continue".equals(value);
        options.put(option, Expressions.parse(value));
      }
    }
    return new Loop(
        item, item + "-" + source, Expressions.parse(source), reversed, continues, options);
  }

  /** The items to iterate over; never more than the list has. */
  List<?> segment(Context context) {
    Object value = list.evaluate(context);
    List<?> items = items(value);
    if (value instanceof String) {
      // A text is a single item, regardless of limit and offset.
      return items;
    }
    Offset key = new Offset(name);
    long from = continues ? lastEnd(context, key) : option(context, "offset", 0);
    long most = option(context, "limit", Long.MAX_VALUE);
    int start = (int) Math.max(0, Math.min(from, items.size()));
    // From an offset before the first item, too: Liquid counts the limit from there.
    long to = most >= items.size() - from ? items.size() : from + most;
    int end = (int) Math.max(start, to);
    context.registers().put(key, from + end - start);
    List<?> segment = items.subList(start, end);
    if (!reversed) {
      return segment;
    }
    return new Backwards(segment);
  }

  /** Whether the value can be iterated over. */
  boolean hasList(Context context) {
    return Values.isTruthy(list.evaluate(context));
  }

  /** The number of columns of a table made of the items. */
  int columns(Context context, int otherwise) {
    return (int) Math.min(Integer.MAX_VALUE, option(context, "cols", otherwise));
  }

  private static long lastEnd(Context context, Offset key) {
    return context.registers().get(key) instanceof Long last ? last : 0;
  }

  private long option(Context context, String option, long otherwise) {
    Expression expression = options.get(option);
    Object value = expression == null ? null : expression.evaluate(context);
    return value == null ? otherwise : Values.toInteger(value);
  }

  private static List<?> items(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      List<Object> pairs = new ArrayList<>();
      map.forEach((key, item) -> pairs.add(pair(key, item)));
      return pairs;
    }
    return value instanceof String text && !text.isEmpty() ? List.of(text) : List.of();
  }

  private static List<@Nullable Object> pair(@Nullable Object key, @Nullable Object value) {
    List<@Nullable Object> pair = new ArrayList<>(2);
    pair.add(key);
    pair.add(value);
    return Collections.unmodifiableList(pair);
  }
}
