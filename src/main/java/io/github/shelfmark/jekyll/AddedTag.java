package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.LiquidCall;
import io.github.shelfmark.extension.LiquidTag;
import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.FilteredExpression;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import io.github.shelfmark.markup.liquid.Values;
import org.jspecify.annotations.Nullable;

/**
 * A tag of an extension in a template.
 *
 * @param body what is in it; null if it is no block
 */
record AddedTag(LiquidTag tag, String markup, @Nullable Body body) implements Node {
  static Node parse(LiquidTag added, Token tag, TemplateParser parser) {
    Body body = added.isBlock() ? parser.body(tag, "end" + tag.name()) : null;
    return new AddedTag(added, tag.markup().strip(), body);
  }

  @Override
  public void render(Context context, StringBuilder out) {
    StringBuilder inside = new StringBuilder();
    if (body != null) {
      body.render(context, inside);
    }
    Object result =
        Additions.call(
            "the tag \"" + tag.name() + "\"",
            tag,
            () -> tag.write(new Call(context, markup, inside.toString())));
    String written = Values.toText(result);
    context.budget().write(written.length());
    out.append(written);
  }

  private record Call(Context context, String markup, String body) implements LiquidCall {
    @Override
    public @Nullable Object value(String expression) {
      return FilteredExpression.parse(expression).evaluate(context);
    }

    @Override
    public String text(String expression) {
      return Values.toText(value(expression));
    }

    @Override
    public void assign(String name, Object value) {
      context.variables().assign(name, value, context.budget());
    }

    @Override
    public String document() {
      return context.document();
    }
  }
}
