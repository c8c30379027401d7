package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.Scanner;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;

/** <code>{% capture name %}…{% endcapture %}</code>. */
record CaptureTag(String name, Body body) implements Node {
  static Node parse(Token tag, TemplateParser parser) {
    Body body = parser.body(tag, "endcapture");
    String name = new Scanner(tag.markup().replaceAll("[\"']", "")).word();
    if (name == null) {
      throw new LiquidException(
          "\"capture\" needs a name", "Write {% capture text %}…{% endcapture %}.");
    }
    return new CaptureTag(name, body);
  }

  @Override
  public void render(Context context, StringBuilder out) {
    StringBuilder captured = new StringBuilder();
    body.render(context, captured);
    context.variables().assign(name, captured.toString(), context.budget());
  }

  @Override
  public boolean isBlank() {
    return true;
  }
}
