package io.github.shelfmark.markup.liquid;

/** Parses one kind of tag. */
@FunctionalInterface
public interface TagParser {
  /**
   * Parses a tag and, for a block, everything up to its end tag.
   *
   * @param tag the tag itself
   * @param parser reads what follows
   * @throws LiquidException if the tag's markup is not valid
   */
  Node parse(Token tag, TemplateParser parser);
}
