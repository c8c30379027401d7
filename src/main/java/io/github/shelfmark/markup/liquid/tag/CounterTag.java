package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;

/** <code>{% increment name %}</code> and <code>{% decrement name %}</code>. */
record CounterTag(String name, boolean up) implements Node {
  @Override
  public void render(Context context, StringBuilder out) {
    String key = name.strip();
    long count = context.variables().counter(key);
    long next = up ? count + 1 : count - 1;
    out.append(up ? count : next);
    context.variables().setCounter(key, next);
  }
}
