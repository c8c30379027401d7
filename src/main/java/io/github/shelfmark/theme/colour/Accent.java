package io.github.shelfmark.theme.colour;

/**
 * A site's own colour, made readable: as near to what its authors chose as a contrast of 4.5 allows
 * (WCAG 2.2, 1.4.3), once for light grounds and once for dark ones.
 *
 * @param light for links and marks on light grounds
 * @param lightStrong the same while it is pointed at
 * @param lightGround behind what is marked
 * @param dark for links and marks on dark grounds
 * @param darkStrong the same while it is pointed at
 * @param darkGround behind what is marked
 */
public record Accent(
    Colour light,
    Colour lightStrong,
    Colour lightGround,
    Colour dark,
    Colour darkStrong,
    Colour darkGround) {
  /** A little more than is asked, because colours are rounded to what screens take. */
  private static final double CONTRAST = 4.55;

  /** The theme's grounds that are hardest to read on; they stand in {@code 10-colours.css}. */
  private static final Colour LIGHT = Colour.of("#f6f8f7");

  private static final Colour DARK = Colour.of("#1b2123");

  private static final double STEP = 0.005;
  private static final double STRONGER = 0.07;

  /** Makes a colour readable. */
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

  /** Black and white are readable on every ground of ours, so this ends. */
  private static Oklch readable(Oklch from, double step, Colour ground, Colour marked) {
    Oklch tried = from;
    while (Math.min(tried.colour().contrast(ground), tried.colour().contrast(marked)) < CONTRAST
        && tried.lightness() + step >= 0
        && tried.lightness() + step <= 1) {
      tried = tried.withLightness(tried.lightness() + step);
    }
    return tried;
  }

  /** The custom properties of the theme's style sheets that the colour decides. */
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
