package io.github.shelfmark.markup.liquid.tag;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;

/** A tag that writes nothing, such as one whose work the theme does. */
record NothingTag() implements Node {
  @Override
  public void render(Context context, StringBuilder out) {
    // That is the point.
  }

  @Override
  public boolean isBlank() {
    return true;
  }
}
