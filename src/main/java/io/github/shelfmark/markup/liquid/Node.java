package io.github.shelfmark.markup.liquid;

/** A node of a parsed template; immutable, so that templates can be shared between threads. */
public interface Node {
  /**
   * Writes the node's output.
   *
   * @throws LiquidException if it cannot be rendered
   */
  void render(Context context, StringBuilder out);

  /** Whether the node can write only white space; blocks of such nodes write nothing. */
  default boolean isBlank() {
    return false;
  }
}
