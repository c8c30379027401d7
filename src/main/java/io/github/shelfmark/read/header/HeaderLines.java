package io.github.shelfmark.read.header;

/** How headers of documents are made up of lines. All methods look at a text from an index on. */
public final class HeaderLines {
  /** No header is longer than this. */
  public static final int MOST_CHARACTERS = 20_000;

  private static final int LONGEST_KEY = 60;

  private HeaderLines() {}

  /** The index of the first character that is neither blank nor a byte order mark. */
  public static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '\uFEFF')) {
      i++;
    }
    return i;
  }

  /** Whether the first line that is not blank starts with a letter, as headers do. */
  public static boolean startsWithWord(String text) {
    int first = skipBlank(text, 0);
    return first < text.length() && Character.isLetter(text.charAt(first));
  }

  /** The index of the first character of a line that is not a blank. */
  static int skipIndent(String text, int from) {
    int i = from;
    while (i + 1 < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /** The start of the first line that is neither blank nor in a comment. */
  static int afterComments(String text) {
    int line = 0;
    while (true) {
      int first = skipBlank(text, line);
      if (text.startsWith("[//]:", first)) {
        // A comment as authors write it where HTML is not allowed.
        line = Lines.end(text, first);
        continue;
      }
      if (!text.startsWith("<!--", first)) {
        int start = text.lastIndexOf('\n', first - 1) + 1;
        return Math.max(start, first > 0 && text.charAt(first - 1) == '\uFEFF' ? first : start);
      }
      int end = text.indexOf("-->", first + 4);
      if (end < 0) {
        return text.length();
      }
      line = end + 3;
    }
  }

  /** How often a character is repeated. */
  static int run(String text, int from, char c) {
    int i = from;
    while (i < text.length() && text.charAt(i) == c) {
      i++;
    }
    return i - from;
  }

  /** The letters, digits, blanks and hyphens that a key consists of; may be empty. */
  static String key(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < LONGEST_KEY && isKey(text.charAt(i), i == from)) {
      i++;
    }
    return text.substring(from, i);
  }

  private static boolean isKey(char c, boolean first) {
    return Character.isLetter(c)
        || (!first && (Character.isDigit(c) || c == ' ' || c == '-' || c == '_' || c == '.'));
  }

  /** The colon or equals sign after a key; a colon only where a blank or nothing follows it. */
  static char separator(String text, int from) {
    char c = from < text.length() ? text.charAt(from) : ' ';
    if (c == '=') {
      return c;
    }
    boolean ends = from + 1 >= text.length() || text.charAt(from + 1) <= ' ';
    return c == ':' && ends ? c : ' ';
  }

  /**
   * Whether lines are a mapping that ends with a fence: each is a key with its value, an item of a
   * list, a comment or indented, and the first one is a key.
   */
  static boolean isClosedMapping(String text, int from, char fence, char separator) {
    boolean keys = false;
    for (int at = from; at < text.length(); at = Lines.end(text, at)) {
      int indent = skipIndent(text, at);
      int length = run(text, indent, fence);
      if (length >= 3 && Lines.isBlankFrom(text, indent + length)) {
        return keys;
      }
      char c = text.charAt(indent);
      String key = key(text, indent);
      boolean pair = separator(text, indent + key.strip().length()) == separator || quoted(c);
      pair |= separator == '=' && separator(text, indent + key.length()) == '=';
      boolean other = c == '#' || c == '[' || Lines.isBlankFrom(text, at);
      boolean more = keys && (indent > at || c == '-' || c == ']' || c == '}');
      if (!pair && !other && !more) {
        return false;
      }
      keys |= pair;
    }
    return false;
  }

  private static boolean quoted(char c) {
    return c == '"' || c == '\'';
  }
}
