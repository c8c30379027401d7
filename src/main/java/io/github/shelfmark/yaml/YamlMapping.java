package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML mapping as plain values, with the positions of its keys.
 *
 * @param values strings, booleans, {@code Long}, {@code Double}, {@code BigInteger}, dates, lists,
 *     maps with string keys in the order of the file, and {@code null}
 * @param positions the position of each key and list item by its path, such as {@code
 *     collections.guides.output} or {@code sections[0].title}
 * @param cut the first value of which a part is left out; null for none
 */
public record YamlMapping(
    Map<String, Object> values, Map<String, Position> positions, @Nullable CutValue cut) {
  /** An empty mapping. */
  public static final YamlMapping EMPTY = new YamlMapping(Map.of(), Map.of());

  /** A mapping without values of which a part is left out. */
  public YamlMapping(Map<String, Object> values, Map<String, Position> positions) {
    this(values, positions, null);
  }

  /** The position of a key, or {@link Position#NONE} if the file does not contain it. */
  public Position positionOf(String path) {
    return positions.getOrDefault(path, Position.NONE);
  }
}
