package io.github.shelfmark.yaml;

import java.math.BigInteger;

/** Number parsing that both sets of scalar rules share. */
final class Numbers {
  private static final int LONGEST = 300;

  private Numbers() {}

  /** Whether a scalar's first character can begin a number: saves most strings any pattern. */
  static boolean mayBeNumber(String scalar) {
    // Reading a number takes time that grows with the square of its length.
    if (scalar.isEmpty() || scalar.length() > LONGEST) {
      return false;
    }
    char first = scalar.charAt(0);
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
  }

  /** A {@code Long}, or a {@code BigInteger} where that is too small. */
  static Number integer(String digits, int radix) {
    BigInteger value = new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits, radix);
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value;
  }

  /** YAML's spellings of the infinities and of not-a-number, or something else. */
  static Object infinityOr(String scalar, Object otherwise) {
    return switch (scalar) {
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
      case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
      case ".nan", ".NaN", ".NAN" -> Double.NaN;
      default -> otherwise;
    };
  }
}
