package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Blocks;
import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Expression;
import io.github.shelfmark.markup.liquid.Expressions;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.Scanner;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import io.github.shelfmark.markup.liquid.Values;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** <code>{% for item in list reversed limit: 3 offset: 1 %}…{% else %}…{% endfor %}</code>. */
final class ForTag implements Node {
  private final String item;
  private final String name;
  private final Expression list;
  private boolean reversed;
  private boolean continues;
  private @Nullable Expression limit;
  private @Nullable Expression offset;
  private final Body body;
  private final @Nullable Body otherwise;

  /** Where a loop of this name left off, for {@code offset: continue}. */
  private record Offset(String name) {}

  private ForTag(String item, String source, Scanner options, Body body, @Nullable Body otherwise) {
    this.item = item;
    this.name = item + "-" + source;
    this.list = Expressions.parse(source);
    this.body = body;
    this.otherwise = otherwise;
    read(options);
  }

  static Node parse(Token tag, TemplateParser parser) {
    Body body = parser.body(tag, "else", "endfor");
    Body otherwise = parser.end().name().equals("else") ? parser.body(tag, "endfor") : null;
    Scanner in = new Scanner(tag.markup());
    String item = in.word();
    boolean hasIn = in.word("in");
    String source = in.expression();
    if (item == null || !hasIn || source == null) {
      throw new LiquidException(
          "\"for " + tag.markup() + "\" is no loop", "Write {% for post in site.posts %}.");
    }
    return new ForTag(item, source, in, body, otherwise);
  }

  private void read(Scanner in) {
    while (!in.atEnd()) {
      String option = in.word();
      if (option == null) {
        // A comma, or something that Liquid passes over as well.
        in.skip(in.peek());
      } else if (option.equals("reversed")) {
        reversed = true;
      } else if (in.skip(':')) {
        String value = in.expression();
        if (option.equals("limit")) {
          limit = Expressions.parse(value);
        } else if (option.equals("offset")) {
          continues = "continue".equals(value);
          offset = Expressions.parse(value);
        }
      }
    }
  }

  @Override
  public boolean isBlank() {
    return body.isBlank() && (otherwise == null || otherwise.isBlank());
  }

  @Override
  public void render(Context context, StringBuilder out) {
    List<?> items = segment(context, items(list.evaluate(context)));
    if (items.isEmpty()) {
      if (otherwise != null) {
        Blocks.render(otherwise, isBlank(), context, out);
      }
      return;
    }
    context.within(
        () -> {
          loop(context, items, out);
          return null;
        });
  }

  private void loop(Context context, List<?> items, StringBuilder out) {
    Object parent = context.variable("forloop");
    for (int i = 0; i < items.size(); i++) {
      context.countStep();
      context.assignLocal("forloop", new ForLoop(name, items.size(), i, parent));
      context.assignLocal(item, items.get(i));
      Blocks.render(body, isBlank(), context, out);
      if (context.takeInterrupt() == Context.Interrupt.BREAK) {
        return;
      }
    }
  }

  private static List<?> items(@Nullable Object value) {
    if (value instanceof List<?> items) {
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      List<Object> pairs = new ArrayList<>();
      map.forEach((key, item) -> pairs.add(Collections.unmodifiableList(pair(key, item))));
      return pairs;
    }
    return value instanceof String text && !text.isEmpty() ? List.of(text) : List.of();
  }

  private static List<@Nullable Object> pair(@Nullable Object key, @Nullable Object value) {
    List<@Nullable Object> pair = new ArrayList<>(2);
    pair.add(key);
    pair.add(value);
    return pair;
  }

  private List<?> segment(Context context, List<?> items) {
    Offset key = new Offset(name);
    long from = 0;
    if (continues) {
      from = context.registers().get(key) instanceof Long last ? last : 0;
    } else if (offset != null) {
      Object value = offset.evaluate(context);
      from = value == null ? 0 : Values.toInteger(value);
    }
    long to = items.size();
    Object most = limit == null ? null : limit.evaluate(context);
    if (most != null) {
      to = Math.min(to, from + Values.toInteger(most));
    }
    int start = (int) Math.max(0, Math.min(from, items.size()));
    int end = (int) Math.max(start, to);
    context.registers().put(key, from + end - start);
    List<?> segment = items.subList(start, end);
    if (!reversed) {
      return segment;
    }
    List<Object> backwards = new ArrayList<>(segment);
    Collections.reverse(backwards);
    return backwards;
  }
}
