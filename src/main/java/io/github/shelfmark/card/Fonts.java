package io.github.shelfmark.card;

import java.util.List;
import java.util.Optional;

/**
 * The fonts that a text is written in: for each character the first one that has it.
 *
 * @param fonts the fonts, the preferred one first
 */
record Fonts(List<Font> fonts) {
  Fonts {
    fonts = List.copyOf(fonts);
  }

  /** The font of a character; empty if none has it, or none can write its script. */
  Optional<Font> of(int codePoint) {
    if (isShaped(codePoint)) {
      return Optional.empty();
    }
    for (Font font : fonts) {
      if (font.has(codePoint)) {
        return Optional.of(font);
      }
    }
    return Optional.empty();
  }

  /** How wide a text is, in parts of the size; characters that no font has take no place. */
  double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      width += of(c).map(font -> font.width(c)).orElse(0.0);
    }
    return width;
  }

  /**
   * Whether a character has forms that depend on its neighbours, or stands from right to left. One
   * outline a character would be wrong there.
   */
  private static boolean isShaped(int c) {
    return (c >= 0x0590 && c <= 0x109f)
        || (c >= 0x1780 && c <= 0x17ff)
        || (c >= 0xfb1d && c <= 0xfdff)
        || (c >= 0xfe70 && c <= 0xfeff);
  }
}
