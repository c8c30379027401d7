package io.github.shelfmark.read;

import java.util.ArrayList;
import java.util.List;

/** Comma- and tab-separated values as in RFC 4180, with the column names in the first row. */
final class Csv {
  private final String text;
  private final char separator;
  private int at;

  private Csv(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * Reads a table.
   *
   * @param separator the character between two fields of a row
   * @return a mapping for each row; a missing or empty field is null
   */
  static List<Object> read(String text, char separator) {
    Csv csv = new Csv(text, separator);
    List<Object> rows = new ArrayList<>();
    List<String> names = csv.at < text.length() ? csv.row() : List.of();
    CsvRow.Columns columns = new CsvRow.Columns(names);
    while (csv.at < text.length()) {
      List<String> fields = csv.row();
      if (fields.size() == 1 && fields.get(0).isEmpty()) {
        continue;
      }
      rows.add(new CsvRow(columns, fields));
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>(1);
    while (true) {
      fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
      if (at >= text.length()) {
        return fields;
      }
      if (text.charAt(at++) == '\n') {
        return fields;
      }
    }
  }

  private String plain() {
    int start = at;
    while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at);
  }

  /**
   * Reads a quoted field, in which two quotes represent one. Text after the closing quote is
   * dropped.
   */
  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        field.append(text.charAt(at++));
      } else if (text.startsWith("\"\"", at)) {
        field.append('"');
        at += 2;
      } else {
        break;
      }
    }
    at = Math.min(at + 1, text.length());
    plain();
    return field.toString();
  }
}
