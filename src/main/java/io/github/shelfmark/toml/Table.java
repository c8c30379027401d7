package io.github.shelfmark.toml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table while it is read: its values, and which of them may still get keys. */
final class Table {
  /** What has made a table. */
  private enum Origin {
    /** A header that names a table inside it. */
    IMPLIED,
    /** Its own header. */
    HEADER,
    /** A key with dots. */
    KEY,
    /** Braces, after which nothing can be added. */
    BRACES
  }

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Table> tables = new HashMap<>();
  private final Map<String, List<Object>> lists = new HashMap<>();
  private final Map<String, Integer> keys = new LinkedHashMap<>();
  private Origin origin = Origin.IMPLIED;

  /** The plain values. */
  Map<String, Object> values() {
    return values;
  }

  /** Where each key stands. */
  Map<String, Integer> keys() {
    return keys;
  }

  int offsetOf(String key) {
    return keys.getOrDefault(key, 0);
  }

  boolean has(String key) {
    return keys.containsKey(key);
  }

  /** The table at a key, the last one of a list of tables; null if there is none. */
  @Nullable Table table(String key) {
    return tables.get(key);
  }

  boolean isListOfTables(String key) {
    return lists.containsKey(key);
  }

  /** Whether the table is only known because of tables inside it. */
  boolean isImplied() {
    return origin == Origin.IMPLIED;
  }

  boolean isInline() {
    return origin == Origin.BRACES;
  }

  /** Whether a key with dots may add to the table. */
  boolean takesDottedKeys() {
    return origin == Origin.IMPLIED || origin == Origin.KEY;
  }

  void define() {
    origin = Origin.HEADER;
  }

  /** Says that keys with dots have made it. */
  void defineByKey() {
    origin = Origin.KEY;
  }

  /** Says that it is complete. */
  void close() {
    origin = Origin.BRACES;
    tables.values().forEach(Table::close);
  }

  void put(String key, Object value, int offset) {
    values.put(key, value);
    keys.put(key, offset);
  }

  Table addTable(String key, int offset) {
    Table table = new Table();
    put(key, table.values, offset);
    tables.put(key, table);
    return table;
  }

  /** Puts a table in braces at a key. */
  void putInline(String key, Table table, int offset) {
    put(key, table.values, offset);
    tables.put(key, table);
  }

  /** Adds a table to the list at a key. */
  Table addItem(String key, int offset) {
    List<Object> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
      put(key, list, offset);
    }
    Table table = new Table();
    table.define();
    list.add(table.values);
    tables.put(key, table);
    return table;
  }
}
