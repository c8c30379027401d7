package io.github.shelfmark.markup.liquid;

/** Renders the bodies of blocks. */
public final class Blocks {
  private Blocks() {}

  /**
   * Renders a block's body. As in Liquid, a block that contains only white space and tags without
   * output is run but writes nothing.
   *
   * @param blank whether all branches of the block contain only white space and tags without output
   */
  public static void render(Body body, boolean blank, Context context, StringBuilder out) {
    if (blank) {
      body.renderSilently(context);
    } else {
      body.render(context, out);
    }
  }
}
