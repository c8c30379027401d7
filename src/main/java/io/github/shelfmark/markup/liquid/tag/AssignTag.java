package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.FilteredExpression;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <code>{% assign name = value | filter %}</code>. */
record AssignTag(String name, FilteredExpression value) implements Node {
  private static final Pattern SYNTAX =
      Pattern.compile("([\\w.\\[\\]-]+)\\s*=\\s*(.*)", Pattern.DOTALL);

  static Node parse(Token tag, TemplateParser parser) {
    Matcher matcher = SYNTAX.matcher(tag.markup());
    if (!matcher.matches()) {
      throw new LiquidException(
          "\"assign\" needs a name, \"=\" and a value",
          "Write {% assign posts = site.posts | sort: \"title\" %}.");
    }
    return new AssignTag(matcher.group(1), FilteredExpression.parse(matcher.group(2)));
  }

  @Override
  public void render(Context context, StringBuilder out) {
    context.variables().assign(name, value.evaluate(context), context.budget());
  }

  @Override
  public boolean isBlank() {
    return true;
  }
}
