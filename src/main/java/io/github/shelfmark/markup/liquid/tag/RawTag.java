package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;

/** <code>{% raw %}…{% endraw %}</code>: text in which Liquid is not processed. */
record RawTag(String text) implements Node {
  static Node parse(Token tag, TemplateParser parser) {
    return new RawTag(parser.raw(tag));
  }

  @Override
  public void render(Context context, StringBuilder out) {
    out.append(text);
  }

  @Override
  public boolean isBlank() {
    return text.isEmpty();
  }
}
