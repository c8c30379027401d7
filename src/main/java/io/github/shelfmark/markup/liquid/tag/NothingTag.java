package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;

/** A tag that writes nothing, such as one for something that the theme does. */
record NothingTag() implements Node {
  @Override
  public void render(Context context, StringBuilder out) {
    // Writes nothing by design.
  }

  @Override
  public boolean isBlank() {
    return true;
  }
}
