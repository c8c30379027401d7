package io.github.shelfmark.text;

/**
 * Kinds of characters. CommonMark, HTML and Ruby's regular expressions, by which kramdown is
 * defined, disagree about some of them; their rules are beside each other under different names.
 */
public final class Chars {
  private static final char FIRST_OF_EAST_ASIA = '\u2e80';

  private Chars() {}

  /** Whether it is a space or a tab. */
  public static boolean isSpaceOrTab(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * Whether CommonMark takes it for white space (0.31, 2.1). Carriage returns are not among it:
   * line ends are line feeds before a text is read.
   */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == 0x0b;
  }

  /** Whether Ruby's {@code \s} matches it: the white space of ASCII, with carriage returns. */
  public static boolean isRubySpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Whether HTML takes it for white space: vertical tabs are not (HTML, 13.2.5.32). */
  public static boolean isHtmlSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /**
   * A text with U+FFFD for each U+0000, as CommonMark has it (0.31, 2.3): HTML cannot hold the
   * character. All others keep their places.
   */
  public static String withoutNulls(String text) {
    return text.replace('\0', '\uFFFD');
  }

  /** Whether it is a space of any script, or the end of a line. */
  public static boolean isUnicodeSpace(int c) {
    return c < 0x80
        ? isSpace((char) c) || c == '\r'
        : Character.getType(c) == Character.SPACE_SEPARATOR;
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

  /** Whether Ruby's {@code \w} matches it: letters and digits of ASCII, and the underscore. */
  public static boolean isWord(char c) {
    return isAlphanumeric(c) || c == '_';
  }

  /**
   * Whether it is part of a word that spaces separate from others: a letter, a digit or an
   * underscore, except in the scripts of East Asia, which write words without spaces.
   */
  public static boolean isOfSpacedWord(int c) {
    return c == '_' || (c < FIRST_OF_EAST_ASIA && Character.isLetterOrDigit(c));
  }

  /** Whether Ruby's {@code [[:alpha:]]} matches it: a letter of any script. */
  public static boolean isUnicodeLetter(int codePoint) {
    return Character.isAlphabetic(codePoint);
  }

  /** Whether Ruby's {@code [[:alnum:]]} matches it: a letter or digit of any script. */
  public static boolean isUnicodeAlphanumeric(int codePoint) {
    return Character.isAlphabetic(codePoint) || Character.isDigit(codePoint);
  }

  /**
   * Whether Ruby's {@code \p{Word}} matches it: a letter, mark, decimal digit or connector of any
   * script. Ids that kramdown makes of headings keep exactly these.
   */
  public static boolean isRubyUnicodeWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || isMarkOrConnector(codePoint);
  }

  /**
   * As {@link #isRubyUnicodeWord}, with numbers that are letters, such as Ⅷ. Ids that we make of
   * headings ourselves keep them, so that "Part Ⅷ" and "Part Ⅸ" differ.
   */
  public static boolean isUnicodeWord(int codePoint) {
    return isRubyUnicodeWord(codePoint) || Character.getType(codePoint) == Character.LETTER_NUMBER;
  }

  private static boolean isMarkOrConnector(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** Whether it is punctuation of ASCII, which a backslash makes plain text. */
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

  /** The index after the white space, in Ruby's sense, that starts at an index. */
  public static int skipRubySpace(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isRubySpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The index after the spaces and tabs that start at an index. */
  public static int skipSpacesAndTabs(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && isSpaceOrTab(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** How many times a character is repeated from an index on. */
  public static int run(CharSequence text, int from, char c) {
    int i = from;
    while (i < text.length() && text.charAt(i) == c) {
      i++;
    }
    return i - from;
  }
}
