package io.github.shelfmark.markup.highlight.lexer;

/** A position in a line that moves forward; shared by our own lexers. */
final class LineScanner {
  private final String line;
  private final Tokens tokens;
  private int at;

  LineScanner(String line, Tokens tokens) {
    this.line = line;
    this.tokens = tokens;
  }

  boolean atEnd() {
    return at >= line.length();
  }

  int at() {
    return at;
  }

  /** The character at the position or a number of characters later; 0 beyond the end. */
  char peek(int ahead) {
    return at + ahead < line.length() ? line.charAt(at + ahead) : 0;
  }

  boolean looksAt(String text) {
    return line.startsWith(text, at);
  }

  /** Whether only white space is before the position. */
  boolean isFirst() {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(line.charAt(i))) {
      i--;
    }
    return i < 0;
  }

  /** Adds everything up to an index as one token. */
  void take(int end, String kind) {
    at = Math.min(end, line.length());
    tokens.add(at, kind);
  }

  void takeRest(String kind) {
    take(line.length(), kind);
  }

  /** Skips white space, which is not highlighted. */
  void spaces() {
    int end = at;
    while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    take(end, "");
  }

  /** The end of the word that starts at the position; the position itself if there is none. */
  int endOfWord(String inside) {
    int end = at;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || inside.indexOf(line.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /**
   * The end of a quoted string.
   *
   * @param from index after the opening quote
   * @param escape the character that escapes the next one; 0 for none
   * @return the index after the closing quote; -1 if it is not on this line
   */
  int endOfQuote(int from, String quote, char escape) {
    for (int i = from; i < line.length(); i++) {
      if (escape != 0 && line.charAt(i) == escape) {
        i++;
      } else if (line.startsWith(quote, i)) {
        return i + quote.length();
      }
    }
    return -1;
  }

  /** The text from the position up to an index. */
  String text(int end) {
    return line.substring(at, Math.min(end, line.length()));
  }

  /** The index of the next occurrence of a text; -1 if there is none. */
  int find(String text) {
    return line.indexOf(text, at);
  }
}
