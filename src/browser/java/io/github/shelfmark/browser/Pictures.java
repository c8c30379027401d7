package io.github.shelfmark.browser;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Evaluates screenshots, where computed styles do not show what is painted. */
final class Pictures {
  private Pictures() {}

  /** The brightness of one pixel of a PNG, from 0 to 255. */
  static double brightness(byte[] png, int x, int y) {
    try {
      Color dot = new Color(ImageIO.read(new ByteArrayInputStream(png)).getRGB(x, y));
      return (dot.getRed() + dot.getGreen() + dot.getBlue()) / 3.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
