package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;

/**
 * <code>{% ifchanged %}…{% endifchanged %}</code>: writes its content if it differs from the last
 * time.
 */
record IfChangedTag(Body body) implements Node {
  private static final Object KEY = new Object();

  static Node parse(Token tag, TemplateParser parser) {
    return new IfChangedTag(parser.body(tag, "endifchanged"));
  }

  @Override
  public void render(Context context, StringBuilder out) {
    StringBuilder text = new StringBuilder();
    body.render(context, text);
    if (!text.toString().equals(context.registers().put(KEY, text.toString()))) {
      out.append(text);
    }
  }
}
