package io.github.shelfmark.markup.liquid.tag;

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
import java.util.List;
import java.util.regex.Pattern;

/** <code>{% cycle "odd", "even" %}</code>: writes the next value each time. */
record CycleTag(Expression group, List<Expression> values) implements Node {
  private static final Pattern LITERALS =
      Pattern.compile("(?:\\s*+(?:\"[^\"]*+\"|'[^']*+'|-?[\\d.]++)\\s*+,?)++");

  private record Key(String group) {}

  static Node parse(Token tag, TemplateParser parser) {
    Scanner in = new Scanner(tag.markup());
    String first = in.expression();
    if (first == null) {
      throw new LiquidException("\"cycle\" needs values", "Write {% cycle \"odd\", \"even\" %}.");
    }
    boolean named = in.skip(':');
    List<Expression> values = new ArrayList<>();
    if (!named) {
      values.add(Expressions.parse(first));
      in.skip(',');
    }
    for (String next = in.expression(); next != null; next = in.expression()) {
      values.add(Expressions.parse(next));
      in.skip(',');
    }
    // Tags with the same literal values share a position in the cycle; tags with variables do not.
    String all = LITERALS.matcher(tag.markup()).matches() ? tag.markup() : tag.offset() + ":";
    return new CycleTag(named ? Expressions.parse(first) : context -> all, List.copyOf(values));
  }

  @Override
  public void render(Context context, StringBuilder out) {
    if (values.isEmpty()) {
      return;
    }
    Key key = new Key(Values.toText(group.evaluate(context)));
    int turn = context.registers().get(key) instanceof Integer known ? known : 0;
    out.append(Values.toText(values.get(turn % values.size()).evaluate(context)));
    context.registers().put(key, (turn + 1) % values.size());
  }
}
