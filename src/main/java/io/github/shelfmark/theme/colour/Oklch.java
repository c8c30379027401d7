package io.github.shelfmark.theme.colour;

/**
 * A colour in a perceptual colour space: equal steps of lightness look equal for all hues (CSS
 * Color 4, 9.2 to 9.4).
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma 0 for grey; about 0.3 for the strongest colours of a screen
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {
  /**
   * Bisection steps when the chroma is reduced to the sRGB gamut; more precise than 8 bits per
   * channel.
   */
  private static final int STEPS = 20;

  static Oklch of(Colour colour) {
    double r = Colour.linear(colour.red());
    double g = Colour.linear(colour.green());
    double b = Colour.linear(colour.blue());
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(lightness, Math.hypot(a, bb), Math.atan2(bb, a));
  }

  Oklch withLightness(double wanted) {
    return new Oklch(Math.max(0, Math.min(1, wanted)), chroma, hue);
  }

  Oklch withChroma(double wanted) {
    return new Oklch(lightness, wanted, hue);
  }

  /** Converts to sRGB; a colour outside the gamut gets the highest chroma that fits. */
  Colour colour() {
    double low = 0;
    double high = chroma;
    if (!fits(linear(chroma))) {
      for (int i = 0; i < STEPS; i++) {
        double middle = (low + high) / 2;
        if (fits(linear(middle))) {
          low = middle;
        } else {
          high = middle;
        }
      }
      high = low;
    }
    double[] rgb = linear(high);
    return new Colour(screen(rgb[0]), screen(rgb[1]), screen(rgb[2]));
  }

  private double[] linear(double strength) {
    double a = strength * Math.cos(hue);
    double b = strength * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static boolean fits(double[] rgb) {
    for (double part : rgb) {
      if (part < -0.0001 || part > 1.0001) {
        return false;
      }
    }
    return true;
  }

  private static double screen(double linear) {
    return Math.max(0, Math.min(1, Colour.gamma(Math.max(0, linear))));
  }
}
