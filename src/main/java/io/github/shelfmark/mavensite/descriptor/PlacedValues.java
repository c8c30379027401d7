package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of our configuration with the positions in a descriptor that they come from. */
final class PlacedValues {
  private final String file;
  private final Map<String, Position> positions = new LinkedHashMap<>();

  /**
   * Collects values.
   *
   * @param file the descriptor of the project itself; what it inherits has no position in it
   */
  PlacedValues(String file) {
    this.file = file;
  }

  /** A value of the configuration that is a mapping, and where it comes from. */
  record Entry(Map<String, Object> values, Origin origin, List<Entry> pages) {
    static Entry link(String title, String url, Origin origin) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("title", title);
      values.put("url", url);
      return new Entry(values, origin, List.of());
    }
  }

  /** Entries as the list at a key, such as {@code sections}. */
  List<Object> list(String key, List<Entry> entries) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      String path = key + "[" + i + "]";
      place(path, entry.origin());
      Map<String, Object> values = new LinkedHashMap<>(entry.values());
      values.keySet().forEach(inner -> place(path + "." + inner, entry.origin()));
      if (!entry.pages().isEmpty()) {
        values.put("pages", list(path + ".pages", entry.pages()));
      }
      list.add(values);
    }
    return list;
  }

  void place(String path, Origin origin) {
    if (origin.file().equals(file) && !origin.position().equals(Position.NONE)) {
      positions.put(path, origin.position());
    }
  }

  Map<String, Position> positions() {
    return positions;
  }
}
