package io.github.shelfmark.theme.colour;

import java.util.HexFormat;

/**
 * An sRGB colour.
 *
 * @param red from 0 to 1, gamma-encoded
 * @param green from 0 to 1
 * @param blue from 0 to 1
 */
public record Colour(double red, double green, double blue) {
  /**
   * Parses {@code #rgb} or {@code #rrggbb}.
   *
   * @throws IllegalArgumentException if the text is neither, see {@link #isHex}
   */
  public static Colour of(String hex) {
    if (!isHex(hex)) {
      throw new IllegalArgumentException("not a colour: " + hex);
    }
    boolean brief = hex.length() == 4;
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      int value =
          brief
              ? HexFormat.fromHexDigit(hex.charAt(1 + i)) * 17
              : HexFormat.fromHexDigits(hex, 1 + 2 * i, 3 + 2 * i);
      parts[i] = value / 255.0;
    }
    return new Colour(parts[0], parts[1], parts[2]);
  }

  /** Whether a text is {@code #rgb} or {@code #rrggbb}. */
  public static boolean isHex(String text) {
    boolean hex = (text.length() == 4 || text.length() == 7) && text.charAt(0) == '#';
    for (int i = 1; hex && i < text.length(); i++) {
      hex = HexFormat.isHexDigit(text.charAt(i));
    }
    return hex;
  }

  /** The colour as {@code #rrggbb}. */
  public String hex() {
    return "#" + part(red) + part(green) + part(blue);
  }

  private static String part(double value) {
    return HexFormat.of().toHexDigits((byte) Math.round(value * 255));
  }

  /** The contrast ratio to another colour, from 1 to 21 (WCAG 2.2, definition). */
  public double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** The relative luminance, from 0 to 1 (WCAG 2.2, definition). */
  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  static double gamma(double value) {
    return value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
  }
}
