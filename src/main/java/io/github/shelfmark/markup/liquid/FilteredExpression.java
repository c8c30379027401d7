package io.github.shelfmark.markup.liquid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression and the filters applied to it ({@code Liquid::Variable}). */
public final class FilteredExpression implements Expression, Node {
  private final Expression value;
  private final List<Call> calls;

  private record Call(String name, List<Expression> arguments, Map<String, Expression> keywords) {}

  private FilteredExpression(Expression value, List<Call> calls) {
    this.value = value;
    this.calls = calls;
  }

  /** Parses the content of an output or the right-hand side of an assignment. */
  public static FilteredExpression parse(String markup) {
    Scanner in = new Scanner(markup);
    Expression value = Expressions.parse(in.expression());
    List<Call> calls = new ArrayList<>();
    while (in.skipTo('|')) {
      String name = in.word();
      if (name == null) {
        continue;
      }
      List<Expression> arguments = new ArrayList<>();
      Map<String, Expression> keywords = new LinkedHashMap<>();
      if (in.skip(':')) {
        do {
          String argument = in.expression();
          if (argument != null && in.peek() == ':') {
            in.skip(':');
            keywords.put(argument, Expressions.parse(in.expression()));
          } else if (argument != null) {
            arguments.add(Expressions.parse(argument));
          }
        } while (in.skip(','));
      }
      calls.add(new Call(name, List.copyOf(arguments), keywords));
    }
    return new FilteredExpression(value, List.copyOf(calls));
  }

  @Override
  public @Nullable Object evaluate(Context context) {
    Object result = value.evaluate(context);
    for (Call call : calls) {
      Filter filter = context.filter(call.name());
      if (filter != null) {
        context.budget().steps(cost(result), call.name());
        result = filter.apply(result, arguments(call, context), context);
        if (result instanceof String text) {
          context.budget().text(text.length(), call.name());
        } else if (result instanceof ArrayList<?> list) {
          context.budget().items(list.size(), call.name());
        }
      }
    }
    return result instanceof EmptyLiteral ? "" : result;
  }

  /** What it takes to read what a filter gets. */
  private static int cost(@Nullable Object input) {
    return 1 + (input instanceof String text ? text.length() / 64 : 0);
  }

  private static Arguments arguments(Call call, Context context) {
    List<@Nullable Object> values = new ArrayList<>(call.arguments().size());
    call.arguments().forEach(argument -> values.add(argument.evaluate(context)));
    Map<String, @Nullable Object> keywords = new LinkedHashMap<>();
    call.keywords().forEach((name, word) -> keywords.put(name, word.evaluate(context)));
    return new Arguments(call.name(), values, keywords);
  }

  @Override
  public void render(Context context, StringBuilder out) {
    String text = Values.toText(evaluate(context));
    context.budget().write(text.length());
    out.append(text);
  }
}
