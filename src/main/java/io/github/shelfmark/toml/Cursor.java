package io.github.shelfmark.toml;

import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Position;
import org.jspecify.annotations.Nullable;

/** A place in a TOML text that moves on as the text is read. */
final class Cursor {
  /** What {@link #peek} gives at the end. */
  static final char END = '\0';

  private final String text;
  private int at;
  private @Nullable LineTable lines;

  Cursor(String text) {
    this.text = text;
  }

  int offset() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return atEnd() ? END : text.charAt(at);
  }

  /** The character so many after the one here. */
  char peekAt(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  /** The character here, which is passed. */
  char next() {
    char c = peek();
    at++;
    return c;
  }

  boolean startsWith(String expected) {
    return text.startsWith(expected, at);
  }

  void skip(int count) {
    at += count;
  }

  boolean take(char expected) {
    boolean found = !atEnd() && text.charAt(at) == expected;
    if (found) {
      at++;
    }
    return found;
  }

  void expect(char expected, String otherwise) throws TomlException {
    skipBlanks();
    if (!take(expected)) {
      throw error(otherwise);
    }
  }

  /** The text from an offset to here. */
  String since(int start) {
    return text.substring(start, at);
  }

  void skipBlanks() {
    while (peek() == ' ' || peek() == '\t') {
      at++;
    }
  }

  /** Passes blanks, comments and line breaks. */
  void skipBlankLines() throws TomlException {
    do {
      skipBlanks();
      comment();
    } while (take('\n'));
  }

  /** Passes the rest of a line, in which nothing but a comment may be left. */
  void endLine() throws TomlException {
    skipBlanks();
    comment();
    if (!atEnd() && !take('\n')) {
      throw error("there is more in this line than one key and its value");
    }
  }

  private void comment() throws TomlException {
    if (peek() != '#') {
      return;
    }
    while (!atEnd() && peek() != '\n') {
      if (isControl(peek())) {
        throw error("a control character is not allowed here");
      }
      at++;
    }
  }

  /** Whether a character may neither be in a comment nor in a text. */
  static boolean isControl(char c) {
    return (c < ' ' && c != '\t') || c == 0x7f;
  }

  Position positionOf(int offset) {
    LineTable table = lines;
    if (table == null) {
      table = new LineTable(text);
      lines = table;
    }
    return table.positionOf(offset);
  }

  TomlException error(String message) {
    return error(message, at);
  }

  TomlException error(String message, int offset) {
    return new TomlException(message, positionOf(offset));
  }
}
