package io.github.shelfmark.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Configuration from the POM or the command line, with the same keys as {@code site.yml}. */
final class Overrides {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a value unless it is null. */
  Overrides with(String key, @Nullable Object value) {
    if (value != null) {
      values.put(key, value);
    }
    return this;
  }

  Map<String, Object> toMap() {
    return values;
  }
}
