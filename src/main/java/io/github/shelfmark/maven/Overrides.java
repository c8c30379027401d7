package io.github.shelfmark.maven;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Configuration from the POM or the command line, with the same keys as {@code site.yml}. */
final class Overrides {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /**
   * Adds a value unless nobody has set it. Maven makes an unset list parameter with a property an
   * empty list, so an empty list, and one of blank texts, counts as not set.
   */
  Overrides with(String key, @Nullable Object value) {
    @Nullable Object given = value instanceof List<?> list ? withoutBlanks(list) : value;
    if (given != null) {
      values.put(key, given);
    }
    return this;
  }

  private static @Nullable Object withoutBlanks(List<?> list) {
    List<Object> given = new ArrayList<>();
    for (Object item : list) {
      if (item != null && !(item instanceof String text && text.isBlank())) {
        given.add(item);
      }
    }
    return given.isEmpty() ? null : given;
  }

  Map<String, Object> toMap() {
    return values;
  }
}
