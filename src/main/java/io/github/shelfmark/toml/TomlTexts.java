package io.github.shelfmark.toml;

/** Reads texts in quotes: in one line or in several, with escapes or without. */
final class TomlTexts {
  private final Cursor cursor;

  TomlTexts(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a text of any kind, which starts here. */
  String read() throws TomlException {
    if (cursor.startsWith("\"\"\"") || cursor.startsWith("'''")) {
      return inLines();
    }
    return inOneLine();
  }

  /** Reads a text that ends in the same line. */
  String inOneLine() throws TomlException {
    int start = cursor.offset();
    char quote = cursor.next();
    StringBuilder text = new StringBuilder();
    while (!cursor.take(quote)) {
      if (cursor.atEnd() || cursor.peek() == '\n') {
        throw cursor.error("the text lacks its second quotation mark", start);
      }
      character(text, quote);
    }
    return text.toString();
  }

  private String inLines() throws TomlException {
    int start = cursor.offset();
    char quote = cursor.peek();
    String fence = String.valueOf(quote).repeat(3);
    cursor.skip(3);
    cursor.take('\n');
    StringBuilder text = new StringBuilder();
    while (!cursor.startsWith(fence)) {
      if (cursor.atEnd()) {
        throw cursor.error("the text lacks its closing " + fence, start);
      }
      if (cursor.take('\n')) {
        text.append('\n');
      } else if (quote != '"' || !continuation()) {
        character(text, quote);
      }
    }
    cursor.skip(3);
    // The closing marks are the last three of up to five.
    for (int i = 0; i < 2 && cursor.take(quote); i++) {
      text.append(quote);
    }
    return text.toString();
  }

  /** Passes a backslash at the end of a line with the blanks and line breaks after it. */
  private boolean continuation() {
    if (cursor.peek() != '\\') {
      return false;
    }
    int ahead = 1;
    while (isBlank(cursor.peekAt(ahead))) {
      ahead++;
    }
    if (cursor.peekAt(ahead) != '\n') {
      return false;
    }
    cursor.skip(ahead);
    while (isBlank(cursor.peek()) || cursor.peek() == '\n') {
      cursor.next();
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private void character(StringBuilder text, char quote) throws TomlException {
    if (Cursor.isControl(cursor.peek())) {
      throw cursor.error("a control character is not allowed in a text");
    }
    char c = cursor.next();
    if (c == '\\' && quote == '"') {
      escape(text);
    } else {
      text.append(c);
    }
  }

  private void escape(StringBuilder text) throws TomlException {
    int start = cursor.offset() - 1;
    char c = cursor.next();
    switch (c) {
      case 'b' -> text.append('\b');
      case 't' -> text.append('\t');
      case 'n' -> text.append('\n');
      case 'f' -> text.append('\f');
      case 'r' -> text.append('\r');
      case '"', '\\' -> text.append(c);
      case 'u' -> text.appendCodePoint(codePoint(4, start));
      case 'U' -> text.appendCodePoint(codePoint(8, start));
      default ->
          throw cursor.error(
              "\"\\" + c + "\" is no escape; double the backslash, or use single quotes", start);
    }
  }

  private int codePoint(int digits, int start) throws TomlException {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(cursor.peek(), 16);
      if (digit < 0 || cursor.peek() > 'f') {
        throw cursor.error("an escape needs " + digits + " hexadecimal digits", start);
      }
      value = value * 16 + digit;
      cursor.next();
    }
    if (value > Character.MAX_CODE_POINT || (value >= 0xd800 && value <= 0xdfff)) {
      throw cursor.error("the escape is no Unicode character", start);
    }
    return (int) value;
  }
}
