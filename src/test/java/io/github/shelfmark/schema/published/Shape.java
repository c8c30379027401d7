package io.github.shelfmark.schema.published;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be at one place of a configuration.
 *
 * @param path the place
 * @param types the types of JSON that are taken
 * @param choices the only texts and truth values, where not all are taken
 * @param limits the keywords of JSON Schema for texts and numbers, such as {@code pattern}
 * @param items what entries of a list may be
 * @param keys what the known keys of a mapping may be
 * @param others what other keys of a mapping may be; null if there are none
 * @param required the keys that a mapping needs
 * @param same the place that this one is like, for what is inside itself; else empty
 * @param otherwise what is meant where nothing is written; null if that is unknown
 */
record Shape(
    String path,
    Set<String> types,
    Set<Object> choices,
    Map<String, Object> limits,
    @Nullable Shape items,
    Map<String, Shape> keys,
    @Nullable Shape others,
    Set<String> required,
    String same,
    @Nullable Object otherwise) {

  /** Like another place. */
  static Shape like(String path, String same) {
    return new Shape(
        path, Set.of(), Set.of(), Map.of(), null, Map.of(), null, Set.of(), same, null);
  }

  /** Whether everything is taken. */
  boolean isAnything() {
    return types.equals(Explorer.ALL) && choices.isEmpty() && limits.isEmpty() && keys.isEmpty();
  }
}
