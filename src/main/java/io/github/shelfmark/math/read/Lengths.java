package io.github.shelfmark.math.read;

import java.util.Map;
import java.util.OptionalDouble;

/** Lengths of TeX in em, for a font of 10 pt. */
final class Lengths {
  /** What is longer than a page of any size is a mistake. */
  private static final double LONGEST = 100;

  private static final Map<String, Double> UNITS =
      Map.ofEntries(
          Map.entry("em", 1.0),
          Map.entry("ex", 0.431),
          Map.entry("mu", 1.0 / 18),
          Map.entry("pt", 0.1),
          Map.entry("px", 0.1),
          Map.entry("bp", 0.1004),
          Map.entry("pc", 1.2),
          Map.entry("mm", 0.2845),
          Map.entry("cm", 2.845),
          Map.entry("in", 7.227));

  private Lengths() {}

  /** Reads a length such as {@code -3mu}; empty if it is none, or a very long one. */
  static OptionalDouble read(String text) {
    String length = text.replace(" ", "");
    int split = length.length() - 2;
    Double unit = split < 1 ? null : UNITS.get(length.substring(split));
    if (unit == null || !isNumber(length, split)) {
      return OptionalDouble.empty();
    }
    double em = Double.parseDouble(length.substring(0, split)) * unit;
    return Math.abs(em) > LONGEST ? OptionalDouble.empty() : OptionalDouble.of(em);
  }

  private static boolean isNumber(String text, int end) {
    boolean digit = false;
    boolean point = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean sign = i == 0 && (c == '-' || c == '+');
      if (c == '.' && !point) {
        point = true;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else if (!sign) {
        return false;
      }
    }
    return digit && end < 12;
  }
}
