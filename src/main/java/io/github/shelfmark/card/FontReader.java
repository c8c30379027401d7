package io.github.shelfmark.card;

import java.io.IOException;

/** Reads fonts. */
public interface FontReader {
  /**
   * Reads a font.
   *
   * @param bytes a file in TrueType or OpenType, or the first font of a collection
   * @throws IOException if it is no font
   */
  Font read(byte[] bytes) throws IOException;

  /**
   * The font that comes with the library, which has the Latin, Greek and Cyrillic scripts.
   *
   * @throws IOException if it cannot be read
   */
  Font bundled(boolean bold) throws IOException;
}
