package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import java.util.Map;

/**
 * A YAML mapping as plain values, with the places where its keys stand.
 *
 * @param values strings, booleans, {@code Long}, {@code Double}, {@code BigInteger}, dates, lists,
 *     maps with string keys in the order of the file, and {@code null}
 * @param positions the place of each key and list item by its path, such as {@code
 *     collections.guides.output} or {@code sections[0].title}
 */
public record YamlMapping(Map<String, Object> values, Map<String, Position> positions) {
  /** A mapping with nothing in it. */
  public static final YamlMapping EMPTY = new YamlMapping(Map.of(), Map.of());

  /** Where a key stands, or {@link Position#NONE} when the file does not have it. */
  public Position positionOf(String path) {
    return positions.getOrDefault(path, Position.NONE);
  }
}
