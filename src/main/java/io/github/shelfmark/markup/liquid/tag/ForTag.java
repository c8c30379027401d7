package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Blocks;
import io.github.shelfmark.markup.liquid.Body;
import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;
import io.github.shelfmark.markup.liquid.TemplateParser;
import io.github.shelfmark.markup.liquid.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <code>{% for item in list %}…{% else %}…{% endfor %}</code>. */
record ForTag(Loop loop, Body body, @Nullable Body otherwise) implements Node {
  static Node parse(Token tag, TemplateParser parser) {
    Body body = parser.body(tag, "else", "endfor");
    Body otherwise = parser.end().name().equals("else") ? parser.body(tag, "endfor") : null;
    return new ForTag(Loop.parse(tag), body, otherwise);
  }

  @Override
  public boolean isBlank() {
    return body.isBlank() && (otherwise == null || otherwise.isBlank());
  }

  @Override
  public void render(Context context, StringBuilder out) {
    List<?> items = loop.segment(context);
    if (items.isEmpty()) {
      if (otherwise != null) {
        Blocks.render(otherwise, isBlank(), context, out);
      }
      return;
    }
    context
        .variables()
        .within(
            () -> {
              run(context, items, out);
              return null;
            });
  }

  private void run(Context context, List<?> items, StringBuilder out) {
    Object parent = context.variables().get("forloop");
    for (int i = 0; i < items.size(); i++) {
      context.budget().steps(Loop.STEPS, "the loop");
      context.variables().assignLocal("forloop", new ForLoop(loop.name(), items.size(), i, parent));
      context.variables().assignLocal(loop.item(), items.get(i));
      Blocks.render(body, isBlank(), context, out);
      if (context.takeInterrupt() == Context.Interrupt.BREAK) {
        return;
      }
    }
  }
}
