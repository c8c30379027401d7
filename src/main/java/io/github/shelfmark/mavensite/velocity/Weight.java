package io.github.shelfmark.mavensite.velocity;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long values are as text. A list may be in another one many times, so what is small in memory
 * can be endless when it is written or compared.
 */
final class Weight {
  private Weight() {}

  /**
   * The length of a value as text, about.
   *
   * @param most where counting stops
   * @return more than {@code most} if it is longer
   */
  static long of(@Nullable Object value, long most) {
    if (value instanceof CharSequence text) {
      return text.length() + 1L;
    }
    long weight = 1;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        weight += weight > most ? 0 : of(entry.getKey(), most - weight);
        weight += weight > most ? 0 : of(entry.getValue(), most - weight);
      }
    } else if (value instanceof Collection<?> collection) {
      for (Object item : collection) {
        weight += weight > most ? 0 : of(item, most - weight);
      }
    }
    return weight;
  }
}
