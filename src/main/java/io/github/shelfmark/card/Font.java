package io.github.shelfmark.card;

import java.awt.Shape;

/**
 * A font as outlines, without the fonts and the drawing of text of the system, so that a card looks
 * the same on all machines. May be used by several threads.
 */
public interface Font {
  /** Whether it has a character. */
  boolean has(int codePoint);

  /** How wide a character is, in parts of the font's size. */
  double width(int codePoint);

  /**
   * The outline of a character that it has, for the size 1, with y growing upwards from the base
   * line.
   */
  Shape outline(int codePoint);
}
