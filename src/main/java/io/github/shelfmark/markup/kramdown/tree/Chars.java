package io.github.shelfmark.markup.kramdown.tree;

/** Kinds of characters, as Ruby's regular expressions tell them apart. */
public final class Chars {
  private Chars() {}

  /** Ruby's {@code \s}: only ASCII's white space. */
  public static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Ruby's {@code \w}: only ASCII's letters and digits, and the low line. */
  public static boolean isWord(char c) {
    return isAsciiLetter(c) || (c >= '0' && c <= '9') || c == '_';
  }

  /** An ASCII letter. */
  public static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Ruby's {@code [[:alpha:]]}: a letter of any script. */
  public static boolean isAlpha(int codePoint) {
    return Character.isAlphabetic(codePoint);
  }

  /** Ruby's {@code [[:alnum:]]}: a letter or digit of any script. */
  public static boolean isAlphanumeric(int codePoint) {
    return Character.isAlphabetic(codePoint) || Character.isDigit(codePoint);
  }

  /** Ruby's {@code \p{Word}}: a letter, mark, digit or connector of any script. */
  public static boolean isUnicodeWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.CONNECTOR_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** Where the white space that begins at an index ends. */
  public static int skipSpace(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the blanks and tabs that begin at an index end. */
  public static int skipBlanks(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /** Where kramdown's name for a list or a note that begins at an index ends; -1 for no name. */
  public static int endOfName(CharSequence text, int from) {
    if (from >= text.length() || !isWord(text.charAt(from))) {
      return -1;
    }
    int i = from + 1;
    while (i < text.length() && (isWord(text.charAt(i)) || text.charAt(i) == '-')) {
      i++;
    }
    return i;
  }

  /** How often a character stands in a row from an index on. */
  public static int run(CharSequence text, int from, char c) {
    int i = from;
    while (i < text.length() && text.charAt(i) == c) {
      i++;
    }
    return i - from;
  }
}
