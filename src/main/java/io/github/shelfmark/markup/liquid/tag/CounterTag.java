package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;

/** <code>{% increment name %}</code> and <code>{% decrement name %}</code>. */
record CounterTag(String name, boolean up) implements Node {
  private record Key(String name) {}

  @Override
  public void render(Context context, StringBuilder out) {
    Key key = new Key(name.strip());
    Object known = context.registers().getOrDefault(key, 0L);
    long count = known instanceof Long number ? number : 0;
    if (up) {
      out.append(count);
      context.registers().put(key, count + 1);
    } else {
      out.append(count - 1);
      context.registers().put(key, count - 1);
    }
  }
}
