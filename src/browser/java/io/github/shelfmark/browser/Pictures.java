package io.github.shelfmark.browser;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What a reader sees, read from screenshots, for where no style can be trusted to be the last. */
final class Pictures {
  private Pictures() {}

  /** The brightness of one dot of a PNG, from 0 to 255. */
  static double brightness(byte[] png, int x, int y) {
    try {
      Color dot = new Color(ImageIO.read(new ByteArrayInputStream(png)).getRGB(x, y));
      return (dot.getRed() + dot.getGreen() + dot.getBlue()) / 3.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
