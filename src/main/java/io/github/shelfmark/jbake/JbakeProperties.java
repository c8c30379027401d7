package io.github.shelfmark.jbake;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The properties of a site.
 *
 * @param file the name of the file they are in
 * @param entries the values by key, in the order of the file; of a key that is there twice the
 *     first one, as in JBake
 * @param findings what is wrong with the file
 */
record JbakeProperties(String file, Map<String, Entry> entries, List<Finding> findings) {
  /** How often values may contain values. */
  private static final int DEPTH = 8;

  private static final int LONGEST = 10_000;

  /** A value as it is written, and where. */
  record Entry(String value, Position position) {}

  JbakeProperties {
    entries = new LinkedHashMap<>(entries);
    findings = List.copyOf(findings);
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** A value with the values in it, such as {@code ${site.host}}. */
  String text(String key, String otherwise) {
    Entry entry = entries.get(key);
    return entry == null ? otherwise : filled(entry.value(), DEPTH).strip();
  }

  /** Whether a value is {@code true}, as Commons Configuration understands it. */
  boolean isTrue(String key, boolean otherwise) {
    String value = text(key, "");
    return value.isEmpty()
        ? otherwise
        : List.of("true", "yes", "on", "y", "t", "1").contains(value.toLowerCase(Locale.ROOT));
  }

  /** The items of a list, with commas between them. */
  List<String> list(String key) {
    List<String> items = new ArrayList<>();
    for (String item : text(key, "").split(",", -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  /** The place of a key's value; none if the file does not have it. */
  Position position(String key) {
    Entry entry = entries.get(key);
    return entry == null ? Position.NONE : entry.position();
  }

  /** All values, by key. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    entries.keySet().forEach(key -> values.put(key, text(key, "")));
    return values;
  }

  /** Keys of the file in braces after a dollar sign are replaced; others stay. */
  private String filled(String value, int depth) {
    int open = depth == 0 ? -1 : value.indexOf("${");
    if (open < 0 || value.length() > LONGEST) {
      return value;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    while (open >= 0) {
      int close = value.indexOf('}', open);
      Entry entry = close < 0 ? null : entries.get(value.substring(open + 2, close));
      if (entry == null || filled.length() > LONGEST) {
        filled.append(value, from, open + 2);
        from = open + 2;
      } else {
        filled.append(value, from, open).append(filled(entry.value(), depth - 1));
        from = close + 1;
      }
      open = value.indexOf("${", from);
    }
    return filled.append(value, from, value.length()).toString();
  }
}
