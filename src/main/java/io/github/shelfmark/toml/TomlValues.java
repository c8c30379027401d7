package io.github.shelfmark.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads keys and their values. */
final class TomlValues {
  /** Lists and tables in each other, and names with dots. */
  private static final int DEEPEST = 100;

  private final Cursor cursor;
  private final TomlTexts quoted;
  private final Set<String> texts;
  private int depth;

  /**
   * Reads from a cursor.
   *
   * @param texts keys whose numbers stay as they are written
   */
  TomlValues(Cursor cursor, Set<String> texts) {
    this.cursor = cursor;
    this.quoted = new TomlTexts(cursor);
    this.texts = texts;
  }

  /** Reads a key and its value into a table. */
  void entry(Table table) throws TomlException {
    int start = cursor.offset();
    List<String> path = path();
    cursor.expect(
        '=', cursor.peek() == ':' ? "TOML has \"=\" after a key" : "expected \"=\" after the key");
    cursor.skipBlanks();
    Table owner = table;
    for (String name : path.subList(0, path.size() - 1)) {
      Table inner = owner.table(name);
      if (inner == null && !owner.has(name)) {
        inner = owner.addTable(name, start);
      } else if (inner == null || !inner.takesDottedKeys()) {
        throw twice(owner, name, start);
      }
      inner.defineByKey();
      owner = inner;
    }
    String key = path.get(path.size() - 1);
    if (owner.has(key)) {
      throw twice(owner, key, start);
    }
    if (cursor.peek() == '{') {
      owner.putInline(key, table(), start);
    } else {
      owner.put(key, value(texts.contains(key)), start);
    }
  }

  private TomlException twice(Table table, String name, int offset) {
    return cursor.error(
        "the key \""
            + name
            + "\" is given twice, first in line "
            + cursor.positionOf(table.offsetOf(name)).line(),
        offset);
  }

  /** Reads a key as the names between its dots. */
  List<String> path() throws TomlException {
    List<String> path = new ArrayList<>();
    do {
      cursor.skipBlanks();
      path.add(name());
      cursor.skipBlanks();
    } while (cursor.take('.'));
    if (path.size() > DEEPEST) {
      throw cursor.error("a key has more than " + DEEPEST + " parts");
    }
    return path;
  }

  private String name() throws TomlException {
    char c = cursor.peek();
    if (c == '"' || c == '\'') {
      return quoted.inOneLine();
    }
    int start = cursor.offset();
    while (isBare(cursor.peek())) {
      cursor.next();
    }
    if (cursor.offset() == start) {
      throw cursor.error("expected a key: letters, digits, \"_\" and \"-\", or text in quotes");
    }
    return cursor.since(start);
  }

  private static boolean isBare(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  private Object value(boolean text) throws TomlException {
    return switch (cursor.peek()) {
      case '"', '\'' -> quoted.read();
      case '[' -> list(text);
      case '{' -> table().values();
      default -> scalar(text);
    };
  }

  private Object scalar(boolean text) throws TomlException {
    int start = cursor.offset();
    while (isScalar(cursor.peek())) {
      cursor.next();
    }
    if (TomlScalars.endsInDay(cursor.since(start)) && TomlScalars.startsTime(cursor)) {
      // A date and its time may be separated by one blank.
      cursor.next();
      while (isScalar(cursor.peek())) {
        cursor.next();
      }
    }
    String written = cursor.since(start);
    Object value = TomlScalars.valueOf(written);
    if (value == null) {
      throw cursor.error(
          written.isEmpty()
              ? "expected a value"
              : "\"" + written + "\" is no value; text needs quotes",
          start);
    }
    return text && value instanceof Number ? written : value;
  }

  private static boolean isScalar(char c) {
    return isBare(c) || c == '+' || c == '.' || c == ':';
  }

  private List<Object> list(boolean text) throws TomlException {
    enter();
    cursor.next();
    List<Object> items = new ArrayList<>();
    cursor.skipBlankLines();
    while (!cursor.take(']')) {
      items.add(value(text));
      cursor.skipBlankLines();
      if (!cursor.take(',') && cursor.peek() != ']') {
        throw cursor.error("expected \",\" or \"]\" after a value in a list");
      }
      cursor.skipBlankLines();
    }
    depth--;
    return items;
  }

  private Table table() throws TomlException {
    enter();
    cursor.next();
    Table table = new Table();
    cursor.skipBlanks();
    boolean more = !cursor.take('}');
    while (more) {
      entry(table);
      cursor.skipBlanks();
      more = cursor.take(',');
      cursor.skipBlanks();
      if (!more) {
        cursor.expect('}', "a table in braces ends with \"}\" in the same line");
      }
    }
    table.close();
    depth--;
    return table;
  }

  private void enter() throws TomlException {
    if (++depth > DEEPEST) {
      throw cursor.error("values are nested more than " + DEEPEST + " deep");
    }
  }
}
