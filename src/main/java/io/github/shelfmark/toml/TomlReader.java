package io.github.shelfmark.toml;

import io.github.shelfmark.finding.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads TOML 1.0. Only the types of {@link TomlTable} are ever made.
 *
 * <p>This is a reader of our own, because libraries for TOML do not keep the positions of keys, or
 * bring a parser generator with them.
 *
 * @see <a href="https://toml.io/en/v1.0.0">TOML 1.0.0</a>
 */
public final class TomlReader {
  private final Cursor cursor;
  private final TomlValues values;
  private final Table root = new Table();
  private Table current = root;

  private TomlReader(String text, Set<String> texts) {
    this.cursor = new Cursor(text);
    this.values = new TomlValues(cursor, texts);
  }

  /**
   * Reads a text.
   *
   * @param text the text, with {@code \n} line ends
   * @param texts keys whose numbers and dates stay texts as they are written, such as the title
   *     {@code 1.10}
   * @throws TomlException if the text is not TOML
   */
  public static TomlTable read(String text, Set<String> texts) throws TomlException {
    return new TomlReader(text, texts).read();
  }

  private TomlTable read() throws TomlException {
    while (true) {
      cursor.skipBlankLines();
      if (cursor.atEnd()) {
        break;
      }
      if (cursor.peek() == '[') {
        header();
      } else {
        values.entry(current);
      }
      cursor.endLine();
    }
    Map<String, Position> positions = new HashMap<>();
    root.keys().forEach((key, offset) -> positions.put(key, cursor.positionOf(offset)));
    return new TomlTable(root.values(), positions);
  }

  private void header() throws TomlException {
    int start = cursor.offset();
    cursor.next();
    boolean array = cursor.take('[');
    cursor.skipBlanks();
    List<String> path = values.path();
    cursor.expect(']', "a table's name ends with \"]\"");
    if (array) {
      cursor.expect(']', "the name of a list of tables ends with \"]]\"");
    }
    Table table = root;
    for (String name : path.subList(0, path.size() - 1)) {
      table = inside(table, name, start);
    }
    String last = path.get(path.size() - 1);
    current = array ? item(table, last, start) : table(table, last, start);
  }

  /** The table on the way to the one that a header names. */
  private Table inside(Table table, String name, int offset) throws TomlException {
    Table inner = table.table(name);
    if (inner == null) {
      if (table.has(name)) {
        throw twice(table, name, offset);
      }
      return table.addTable(name, offset);
    }
    if (inner.isInline()) {
      throw twice(table, name, offset);
    }
    return inner;
  }

  private Table table(Table parent, String name, int offset) throws TomlException {
    Table known = parent.table(name);
    if (known == null && !parent.has(name)) {
      known = parent.addTable(name, offset);
    } else if (known == null || !known.isImplied()) {
      throw twice(parent, name, offset);
    }
    known.define();
    return known;
  }

  private Table item(Table parent, String name, int offset) throws TomlException {
    if (parent.has(name) && !parent.isListOfTables(name)) {
      throw twice(parent, name, offset);
    }
    return parent.addItem(name, offset);
  }

  private TomlException twice(Table table, String name, int offset) {
    return cursor.error(
        "\""
            + name
            + "\" is given twice, first in line "
            + cursor.positionOf(table.offsetOf(name)).line(),
        offset);
  }
}
