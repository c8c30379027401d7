package io.github.shelfmark.site;

import io.github.shelfmark.finding.Position;
import java.util.Map;

/**
 * The block of YAML or TOML at the top of a file, or what it has instead, such as a header of
 * JBake.
 *
 * @param values its values in the order of the file
 * @param positions the positions of its top-level keys in the file, or of their values
 * @param bodyStart index in the file's text of the first character below it
 * @param bodyLine the line in the file on which the body starts, from 1
 * @param present whether the file has such a block at all, empty or not
 */
public record FrontMatter(
    Map<String, Object> values,
    Map<String, Position> positions,
    int bodyStart,
    int bodyLine,
    boolean present) {

  /** The front matter of a file that has none. */
  public static final FrontMatter NONE = new FrontMatter(Map.of(), Map.of(), 0, 1, false);

  /** The position of a key; the first character of the file if the key is not in it. */
  public Position positionOf(String key) {
    return positions.getOrDefault(key, Position.START);
  }
}
