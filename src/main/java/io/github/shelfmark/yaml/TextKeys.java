package io.github.shelfmark.yaml;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scalars whose meaning depends on their key: those of some keys are texts, also when they look
 * like something else, so that the title {@code 1.10} does not become {@code 1.1}.
 *
 * @param rules the meaning of all other scalars; they also say what is no value at all
 * @param names the keys, wherever they are; what is in a list belongs to the key of the list
 */
record TextKeys(ScalarRules rules, Set<String> names) {
  /**
   * The value of an unquoted scalar.
   *
   * @param key its key, or that of the list it is in
   */
  @Nullable Object valueOf(String key, String scalar) {
    Object value = rules.valueOf(scalar);
    return value == null || value instanceof String || !names.contains(key) ? value : scalar;
  }
}
