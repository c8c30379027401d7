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
    if (ShapedScripts.have(codePoint)) {
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
}
