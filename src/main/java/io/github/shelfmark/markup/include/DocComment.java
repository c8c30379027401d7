package io.github.shelfmark.markup.include;

/**
 * Finds the comment for Javadoc of a declaration. The text before it is split into comments,
 * literals and other code from its start on: looking backwards, what is a comment cannot be told
 * from what is in a string or in another comment.
 */
final class DocComment {
  private static final String BLOCK_QUOTES = "\"\"\"";

  private final String text;
  private final int limit;

  /** Where the last comment for Javadoc starts; -1 if code follows it. */
  private int found = -1;

  /** The index after the last comment of lines with three slashes. */
  private int slashesEnd = -1;

  private DocComment(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * The start of the last comment for Javadoc before a declaration.
   *
   * @param declaration the index at which that starts
   * @return the index of the declaration if there is none
   */
  static int startBefore(String text, int declaration) {
    DocComment comment = new DocComment(text, declaration);
    for (int at = 0; at < declaration; ) {
      at = comment.read(at);
    }
    return comment.found < 0 ? declaration : comment.found;
  }

  /** Reads a comment, a literal or a character; gives the index after it. */
  private int read(int at) {
    char c = text.charAt(at);
    if (text.startsWith("/*", at)) {
      return block(at);
    }
    if (text.startsWith("//", at)) {
      return line(at);
    }
    if (Character.isWhitespace(c)) {
      return at + 1;
    }
    found = -1;
    if (text.startsWith(BLOCK_QUOTES, at)) {
      return literal(at + BLOCK_QUOTES.length(), BLOCK_QUOTES);
    }
    return c == '"' || c == '\'' ? literal(at + 1, String.valueOf(c)) : at + 1;
  }

  private int block(int at) {
    int close = text.indexOf("*/", at + 2);
    // "/**/" is empty and no comment for Javadoc.
    if (text.startsWith("/**", at) && close > at + 2) {
      found = at;
    }
    return close < 0 ? limit : close + 2;
  }

  /** Lines with three slashes are a comment for Javadoc together, as JDK 23 reads them. */
  private int line(int at) {
    int end = text.indexOf('\n', at);
    end = end < 0 ? limit : end;
    int start = text.lastIndexOf('\n', at) + 1;
    if (text.startsWith("///", at) && text.substring(start, at).isBlank()) {
      boolean continued = found >= 0 && slashesEnd == start - 1;
      found = continued ? found : at;
      slashesEnd = end;
    }
    return end;
  }

  private int literal(int from, String quote) {
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (text.startsWith(quote, i)) {
        return i + quote.length();
      } else if (c == '\n' && quote.length() == 1) {
        return i;
      }
    }
    return limit;
  }
}
