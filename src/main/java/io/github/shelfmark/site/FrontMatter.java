package io.github.shelfmark.site;

import io.github.shelfmark.finding.Position;
import java.util.Map;

/**
 * The YAML block at the top of a file.
 *
 * @param values its values in the order of the file
 * @param positions where its top-level keys stand in the file
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

  /** Where a key stands in the file; the file's first character when it comes from elsewhere. */
  public Position positionOf(String key) {
    return positions.getOrDefault(key, Position.START);
  }
}
