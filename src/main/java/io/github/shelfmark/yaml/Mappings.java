package io.github.shelfmark.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** Merges mappings ({@code Jekyll::Utils.deep_merge_hashes}). */
public final class Mappings {
  private Mappings() {}

  /**
   * Merges mappings key by key, at every depth; lists and scalars are replaced as a whole, but a
   * null above does not hide a value below.
   *
   * @param below the values with the lower precedence
   * @param above the values with the higher precedence
   * @return a new map, which the caller may change
   */
  public static Map<String, Object> merge(Map<String, Object> below, Map<String, Object> above) {
    Map<String, Object> merged = new LinkedHashMap<>(below);
    above.forEach(
        (key, value) -> {
          Object given = merged.get(key);
          if (value instanceof Map<?, ?> inner && given instanceof Map<?, ?> outer) {
            merged.put(key, merge(strings(outer), strings(inner)));
          } else if (value != null || given == null) {
            merged.put(key, value);
          }
        });
    return merged;
  }

  private static Map<String, Object> strings(Map<?, ?> map) {
    Map<String, Object> typed = new LinkedHashMap<>();
    map.forEach((key, value) -> typed.put(key.toString(), value));
    return typed;
  }
}
