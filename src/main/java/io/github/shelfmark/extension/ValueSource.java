package io.github.shelfmark.extension;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of a build that its site may choose to show with {@code filter}.
 *
 * @param values the values by key, such as {@code project.version}
 * @param refused keys that have no value or whose value must not be published, and why
 * @param known the names that exist, for guesses at misspelt ones
 */
public record ValueSource(
    Map<String, String> values, Map<String, ValueRefusal> refused, Set<String> known) {
  /** No values. */
  public static final ValueSource NONE = of(Map.of());

  /** Copies the maps. */
  public ValueSource {
    values = Map.copyOf(values);
    refused = Map.copyOf(refused);
    known = Set.copyOf(known);
  }

  /** Values that may all be shown. */
  public static ValueSource of(Map<String, String> values) {
    return new ValueSource(values, Map.of(), new TreeSet<>(values.keySet()));
  }
}
