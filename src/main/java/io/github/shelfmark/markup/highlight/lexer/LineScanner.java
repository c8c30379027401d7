package io.github.shelfmark.markup.highlight.lexer;

/** A place in a line that moves on; what our own lexers have in common. */
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

  /** The character here, or a later one; 0 behind the end. */
  char peek(int ahead) {
    return at + ahead < line.length() ? line.charAt(at + ahead) : 0;
  }

  boolean looksAt(String text) {
    return line.startsWith(text, at);
  }

  /** Takes everything up to an index as one token. */
  void take(int end, String kind) {
    at = Math.min(end, line.length());
    tokens.add(at, kind);
  }

  void takeRest(String kind) {
    take(line.length(), kind);
  }

  /** Takes blanks, which have no colour. */
  void blanks() {
    int end = at;
    while (end < line.length() && Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    take(end, "");
  }

  /** Where a word ends that begins here; here when none does. */
  int endOfWord(String inside) {
    int end = at;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || inside.indexOf(line.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /**
   * Where a text in quotes ends that begins at an index.
   *
   * @param from index after the quote that opens it
   * @param escape the character that takes the next one's meaning; 0 for none
   * @return -1 when it does not end on this line
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

  /** The text from here up to an index. */
  String text(int end) {
    return line.substring(at, Math.min(end, line.length()));
  }

  /** Where a text stands from here on; -1 when it does not. */
  int find(String text) {
    return line.indexOf(text, at);
  }
}
