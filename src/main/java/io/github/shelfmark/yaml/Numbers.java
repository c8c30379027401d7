package io.github.shelfmark.yaml;

import java.math.BigInteger;

/** Number parsing shared by both sets of scalar rules. */
final class Numbers {
  private static final int LONGEST = 300;

  private Numbers() {}

  /**
   * Whether a scalar's first character can start a number, so that most strings skip the patterns.
   */
  static boolean mayBeNumber(String scalar) {
    // Parsing a number takes time quadratic in its length.
    if (scalar.isEmpty() || scalar.length() > LONGEST) {
      return false;
    }
    char first = scalar.charAt(0);
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
  }

  /** A {@code Long}, or a {@code BigInteger} if the value does not fit. */
  static Number integer(String digits, int radix) {
    BigInteger value = new BigInteger(digits.startsWith("+") ? digits.substring(1) : digits, radix);
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value;
  }

  /**
   * YAML's spellings of the infinities and of not-a-number; the other value for any other scalar.
   */
  static Object infinityOr(String scalar, Object otherwise) {
    return switch (scalar) {
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
      case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
      case ".nan", ".NaN", ".NAN" -> Double.NaN;
      default -> otherwise;
    };
  }
}
