package io.github.shelfmark.schema.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a configuration, such as {@code footer.columns[].title}, into which values are put.
 *
 * @param keys the keys that lead to it; {@code []} is an entry of a list
 * @param around what else is in the mappings on the way, by their paths
 * @param names keys of mappings that their authors fill
 */
record Asked(
    List<String> keys, Map<String, Map<String, Object>> around, Map<String, List<String>> names) {
  /** An entry of a list. */
  static final String ENTRY = "[]";

  /** Any key of a mapping whose keys are its author's. */
  static final String ANY = "*";

  /** What stands for such a key, and for one that nobody knows. */
  static final String UNKNOWN = "zz-unknown";

  Asked key(String name) {
    List<String> longer = new ArrayList<>(keys);
    longer.add(name);
    return new Asked(List.copyOf(longer), around, names);
  }

  /** The place as it is written in descriptions. */
  String path() {
    return path(keys.size());
  }

  private String path(int length) {
    StringBuilder path = new StringBuilder();
    for (String key : keys.subList(0, length)) {
      path.append(path.length() == 0 || key.equals(ENTRY) ? "" : ".").append(key);
    }
    return path.toString();
  }

  /** The configuration with a value at this place. */
  Map<String, Object> with(@Nullable Object value) {
    return wrapped(value, true);
  }

  /** The configuration with all on the way to this place, but nothing there. */
  Map<String, Object> without() {
    return wrapped(null, false);
  }

  private String written(int i) {
    String key = keys.get(i);
    return key.equals(ANY) ? names.getOrDefault(path(i), List.of(UNKNOWN)).get(0) : key;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> wrapped(@Nullable Object value, boolean present) {
    @Nullable Object inner = value;
    boolean put = present;
    for (int i = keys.size() - 1; i >= 0; i--) {
      String key = keys.get(i);
      if (key.equals(ENTRY)) {
        List<@Nullable Object> list = new ArrayList<>();
        if (put) {
          list.add(inner);
        }
        inner = list;
      } else {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (put) {
          map.put(written(i), inner);
        }
        around
            .getOrDefault(path(i), Map.of())
            .forEach(
                (name, other) -> {
                  if (!name.equals(key)) {
                    map.put(name, other);
                  }
                });
        inner = map;
      }
      put = true;
    }
    return (Map<String, Object>) Objects.requireNonNull(inner);
  }
}
