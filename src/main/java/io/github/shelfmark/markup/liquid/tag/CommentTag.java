package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;

/** <code>{% comment %}…{% endcomment %}</code> and <code>{% # … %}</code>. */
final class CommentTag {
  private CommentTag() {}

  static Node block(Token tag, TemplateParser parser) {
    parser.comment(tag);
    return new NothingTag();
  }

  static Node inline(Token tag, TemplateParser parser) {
    return new NothingTag();
  }
}
