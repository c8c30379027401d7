package io.github.shelfmark.text;

/** Marks and letters that differ from a base letter only a little. */
final class Accents {
  private Accents() {}

  /**
   * Whether a combining character changes a letter rather than being one, as the vowels of Indian
   * scripts are.
   */
  static boolean isAccent(int character) {
    // A soft hyphen is not seen either.
    return character == 0xad || (character >= 0x300 && isMark(character));
  }

  private static boolean isMark(int character) {
    return ((character <= 0x36f)
        || (character >= 0x591 && character <= 0x5c7)
        || (character >= 0x64b && character <= 0x65f)
        || character == 0x670
        || (character >= 0x1ab0 && character <= 0x1aff)
        || (character >= 0x1dc0 && character <= 0x1dff)
        || (character >= 0x20d0 && character <= 0x20ff)
        || character == 0x3099
        || character == 0x309a
        || (character >= 0xfe00 && character <= 0xfe0f)
        || (character >= 0xfe20 && character <= 0xfe2f)
        // What readers do not see: soft hyphens, joiners, direction marks.
        || Character.getType(character) == Character.FORMAT);
  }

  /**
   * The letters that a letter without a decomposition is sorted as, in lower case; empty for all
   * others.
   */
  static String expanded(int character) {
    return switch (character) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'ŋ' -> "n";
      case 'þ' -> "th";
      case 'ŧ' -> "t";
      default -> "";
    };
  }

  /** Katakana are sorted as the Hiragana of the same sound. */
  static int hiragana(int character) {
    return character >= 0x30a1 && character <= 0x30f6 ? character - 0x60 : character;
  }
}
