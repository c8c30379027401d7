package io.github.shelfmark.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lays one set of configuration values over another. */
final class ConfigMerge {
  private ConfigMerge() {}

  /**
   * Merges mappings key by key, at every depth; lists and single values are replaced whole.
   *
   * @param below the values that give way
   * @param above the values that win
   */
  static Map<String, Object> merge(Map<String, Object> below, Map<String, Object> above) {
    Map<String, Object> merged = new LinkedHashMap<>(below);
    above.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> inner && merged.get(key) instanceof Map<?, ?> outer) {
            merged.put(key, merge(strings(outer), strings(inner)));
          } else {
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
