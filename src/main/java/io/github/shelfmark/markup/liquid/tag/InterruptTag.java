package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;

/** <code>{% break %}</code> and <code>{% continue %}</code>. */
record InterruptTag(Context.Interrupt interrupt) implements Node {
  @Override
  public void render(Context context, StringBuilder out) {
    context.interrupt(interrupt);
  }
}
