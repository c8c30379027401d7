package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Context;
import io.github.shelfmark.markup.liquid.Node;

/** A tag whose effect the theme has. */
final class Nothing implements Node {
  static final Nothing TAG = new Nothing();

  private Nothing() {}

  @Override
  public void render(Context context, StringBuilder out) {
    // Writes nothing.
  }
}
