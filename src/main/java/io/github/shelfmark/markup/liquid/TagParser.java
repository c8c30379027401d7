package io.github.shelfmark.markup.liquid;

/** Makes a node of a tag. */
@FunctionalInterface
public interface TagParser {
  /**
   * Reads a tag, and for a block everything up to its end.
   *
   * @param tag the tag itself
   * @param parser reads what follows
   * @throws LiquidException when the tag's markup is wrong
   */
  Node parse(Token tag, TemplateParser parser);
}
