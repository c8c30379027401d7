package io.github.shelfmark.theme.colour;

/**
 * A site's accent colour, adjusted for readability: as close to the chosen colour as a contrast of
 * 4.5 allows (WCAG 2.2, 1.4.3), once for light and once for dark backgrounds.
 *
 * @param light for links and highlights on light backgrounds
 * @param lightStrong the same on hover
 * @param lightGround the background of highlighted elements
 * @param dark for links and highlights on dark backgrounds
 * @param darkStrong the same on hover
 * @param darkGround the background of highlighted elements
 */
public record Accent(
    Colour light,
    Colour lightStrong,
    Colour lightGround,
    Colour dark,
    Colour darkStrong,
    Colour darkGround) {
  /** Slightly above the required 4.5, because colours are rounded to 8 bits per channel. */
  private static final double CONTRAST = 4.55;

  /** The backgrounds of the theme with the least contrast; defined in {@code 10-colours.css}. */
  private static final Colour LIGHT = Colour.of("#f6f8f7");

  private static final Colour DARK = Colour.of("#1b2123");

  private static final double STEP = 0.005;
  private static final double STRONGER = 0.07;

  /** Adjusts a colour for readability. */
  public static Accent of(Colour chosen) {
    Oklch colour = Oklch.of(chosen);
    Colour lightGround =
        colour.withLightness(0.955).withChroma(Math.min(0.025, colour.chroma())).colour();
    Colour darkGround =
        colour.withLightness(0.3).withChroma(Math.min(0.04, colour.chroma())).colour();
    Oklch light = readable(colour, -STEP, LIGHT, lightGround);
    Oklch dark = readable(colour, STEP, DARK, darkGround);
    return new Accent(
        light.colour(),
        light.withLightness(light.lightness() - STRONGER).colour(),
        lightGround,
        dark.colour(),
        dark.withLightness(dark.lightness() + STRONGER).colour(),
        darkGround);
  }

  /**
   * Changes the lightness until the contrast is sufficient. This ends at the latest with black or
   * white, which are readable on all of our backgrounds.
   */
  private static Oklch readable(Oklch from, double step, Colour ground, Colour marked) {
    Oklch tried = from;
    while (Math.min(tried.colour().contrast(ground), tried.colour().contrast(marked)) < CONTRAST
        && tried.lightness() + step >= 0
        && tried.lightness() + step <= 1) {
      tried = tried.withLightness(tried.lightness() + step);
    }
    return tried;
  }

  /** The custom properties of the theme's style sheets that depend on the colour. */
  public String css() {
    return "--accent: light-dark("
        + light.hex()
        + ", "
        + dark.hex()
        + ");\n--accent-strong: light-dark("
        + lightStrong.hex()
        + ", "
        + darkStrong.hex()
        + ");\n--accent-ground: light-dark("
        + lightGround.hex()
        + ", "
        + darkGround.hex()
        + ");\n";
  }
}
