package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import java.util.Map;

/**
 * A YAML mapping as plain values, with the positions of its keys.
 *
 * @param values strings, booleans, {@code Long}, {@code Double}, {@code BigInteger}, dates, lists,
 *     maps with string keys in the order of the file, and {@code null}
 * @param positions the position of each key and list item by its path, such as {@code
 *     collections.guides.output} or {@code sections[0].title}
 */
public record YamlMapping(Map<String, Object> values, Map<String, Position> positions) {
  /** An empty mapping. */
  public static final YamlMapping EMPTY = new YamlMapping(Map.of(), Map.of());

  /** The position of a key, or {@link Position#NONE} if the file does not contain it. */
  public Position positionOf(String path) {
    return positions.getOrDefault(path, Position.NONE);
  }
}
