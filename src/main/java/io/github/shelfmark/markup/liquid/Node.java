package io.github.shelfmark.markup.liquid;

/** A part of a parsed template; immutable, so that pages can share templates between threads. */
public interface Node {
  /**
   * Writes what the node stands for.
   *
   * @throws LiquidException when that cannot be said
   */
  void render(Context context, StringBuilder out);

  /** Whether the node writes nothing but white space, so that a block of such may be left out. */
  default boolean isBlank() {
    return false;
  }
}
