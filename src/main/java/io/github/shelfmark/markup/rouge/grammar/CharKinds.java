package io.github.shelfmark.markup.rouge.grammar;

/** Kinds of characters: of ASCII alone, and of Unicode as Ruby counts them. */
final class CharKinds {
  private CharKinds() {}

  static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static boolean isWord(int c) {
    return isIn(c, 'a', 'z') || isIn(c, 'A', 'Z') || isIn(c, '0', '9') || c == '_';
  }

  static boolean isHex(int c) {
    return isIn(c, '0', '9') || isIn(c, 'a', 'f') || isIn(c, 'A', 'F');
  }

  private static boolean isIn(int c, char first, char last) {
    return c >= first && c <= last;
  }

  static boolean isAlphanumeric(int c) {
    return Character.isAlphabetic(c) || Character.isDigit(c);
  }

  static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL;
  }

  /** Letters, marks, digits and punctuation that connects. */
  static boolean isUnicodeWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isAlphabetic(c);
    };
  }
}
