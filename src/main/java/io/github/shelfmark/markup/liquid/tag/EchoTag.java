package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.FilteredExpression;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;

/** <code>{% echo value %}</code>, another way to write an output. */
final class EchoTag {
  private EchoTag() {}

  static Node parse(Token tag, TemplateParser parser) {
    return FilteredExpression.parse(tag.markup());
  }
}
