package io.github.shelfmark.jekyll;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times of YAML that were written without a zone, which Psych reads as UTC and shows locally. */
final class LocalTimes {
  private LocalTimes() {}

  /** A value with such times in a zone, at any depth; the value itself if it has none. */
  static @Nullable Object in(@Nullable Object value, ZoneId zone) {
    if (value instanceof Instant moment) {
      return moment.atZone(zone);
    }
    if (value instanceof Map<?, ?> map) {
      return in(map, zone);
    }
    return value instanceof List<?> list ? in(list, zone) : value;
  }

  private static Map<?, ?> in(Map<?, ?> map, ZoneId zone) {
    boolean changed = false;
    Map<Object, @Nullable Object> local = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object value = in(entry.getValue(), zone);
      changed |= value != entry.getValue();
      local.put(entry.getKey(), value);
    }
    return changed ? local : map;
  }

  private static List<?> in(List<?> list, ZoneId zone) {
    boolean changed = false;
    List<@Nullable Object> local = new ArrayList<>(list.size());
    for (Object item : list) {
      Object value = in(item, zone);
      changed |= value != item;
      local.add(value);
    }
    return changed ? local : list;
  }
}
