package io.github.shelfmark.search;

import java.text.Normalizer;

/**
 * Takes from a text what readers do not type: case, accents, width. Code point by code point, so
 * that no locale and no rule of a context decides; {@code lazy/search-engine.js} does the same.
 */
public final class Fold {
  private Fold() {}

  /**
   * Folds a text.
   *
   * @param text any text
   * @return compatibility characters as what they stand for, in lower case, without marks above and
   *     below
   */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return foldAny(text);
      }
    }
    return foldAscii(text);
  }

  private static String foldAscii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append((char) lower(text.charAt(i)));
    }
    return folded.toString();
  }

  /** An ASCII letter in lower case, everything else as it is. */
  static int lower(int character) {
    return character >= 'A' && character <= 'Z' ? character + 32 : character;
  }

  private static String foldAny(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); ) {
      int codePoint = decomposed.codePointAt(i);
      i += Character.charCount(codePoint);
      if (CodePoints.of(codePoint) != CodePoints.IGNORED) {
        append(Character.toLowerCase(codePoint), folded);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static void append(int codePoint, StringBuilder folded) {
    switch (codePoint) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'ł' -> folded.append('l');
      case 'ı' -> folded.append('i');
      case 'ς' -> folded.append('σ');
      case 'þ' -> folded.append("th");
      default -> folded.appendCodePoint(codePoint);
    }
  }
}
