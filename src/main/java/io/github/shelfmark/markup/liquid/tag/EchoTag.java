package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.FilteredExpression;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;

/** <code>{% echo value %}</code>, an output written as a tag. */
final class EchoTag {
  private EchoTag() {}

  static Node parse(Token tag, TemplateParser parser) {
    return FilteredExpression.parse(tag.markup());
  }
}
