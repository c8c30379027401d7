package io.github.shelfmark.markup.commonmark.tree;

/** Kinds of characters (CommonMark 0.31, 2.1). */
public final class Chars {
  private Chars() {}

  /** Whether it is a blank or a tab. */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether it is a blank, a tab or a line's end. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == 0x0b;
  }

  /** Whether it is a letter of ASCII. */
  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether it is a digit of ASCII. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether it is a letter or digit of ASCII. */
  public static boolean isAlphanumeric(char c) {
    return isLetter(c) || isDigit(c);
  }

  /** Whether a backslash takes its meaning away. */
  public static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7f && !isAlphanumeric(c);
  }

  /** Whether it is punctuation or a symbol in any script. */
  public static boolean isPunctuation(int c) {
    if (c < 0x80) {
      return isAsciiPunctuation((char) c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Whether it is a blank in any script, or a line's end. */
  public static boolean isUnicodeSpace(int c) {
    return c < 0x80
        ? isSpace((char) c) || c == '\r'
        : Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
