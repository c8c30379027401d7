package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.FilteredExpression;
import io.github.shelfmark.markup.liquid.Values;

/** Outputs in what a tag is given, as in <code>{% include {{ page.card }}.html %}</code>. */
public final class OutputsInText {
  private OutputsInText() {}

  /** The text with the values of its outputs; an output that is not closed is text. */
  public static String evaluate(String text, Context context) {
    int open = text.indexOf("{{");
    if (open < 0) {
      return text;
    }
    StringBuilder evaluated = new StringBuilder();
    int from = 0;
    for (; open >= 0; open = text.indexOf("{{", from)) {
      int close = text.indexOf("}}", open + 2);
      if (close < 0) {
        break;
      }
      String output = text.substring(open + 2, close);
      evaluated
          .append(text, from, open)
          .append(Values.toText(FilteredExpression.parse(output).evaluate(context)));
      from = close + 2;
    }
    return evaluated.append(text, from, text.length()).toString();
  }
}
