package io.github.shelfmark.markup.liquid;

/** Rendering of what stands inside blocks. */
public final class Blocks {
  private Blocks() {}

  /**
   * Renders a block's body. When the whole block holds nothing but white space and tags that write
   * nothing, it is run and leaves nothing behind, as in Liquid.
   *
   * @param blank whether the whole block is blank
   */
  public static void render(Body body, boolean blank, Context context, StringBuilder out) {
    if (blank) {
      body.renderSilently(context);
    } else {
      body.render(context, out);
    }
  }
}
