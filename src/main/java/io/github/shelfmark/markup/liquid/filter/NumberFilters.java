package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.LiquidException;
import io.github.shelfmark.markup.liquid.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Arithmetic; whole numbers stay whole, and division rounds down, as in Ruby. */
final class NumberFilters {
  private static final int MOST_PLACES = 400;

  private NumberFilters() {}

  static void addTo(Map<String, Filter> filters) {
    filters.put("abs", (input, args, context) -> result(exact(input).abs(), isWhole(input)));
    operation(filters, "plus", BigDecimal::add);
    operation(filters, "minus", BigDecimal::subtract);
    operation(filters, "times", BigDecimal::multiply);
    filters.put("at_least", (input, args, context) -> limit(input, args.get(0), 1));
    filters.put("at_most", (input, args, context) -> limit(input, args.get(0), -1));
    filters.put("divided_by", (input, args, context) -> divide(input, args.get(0)));
    filters.put("modulo", (input, args, context) -> modulo(input, args.get(0)));
    filters.put(
        "ceil",
        (input, args, context) -> result(exact(input).setScale(0, RoundingMode.CEILING), true));
    filters.put(
        "floor",
        (input, args, context) -> result(exact(input).setScale(0, RoundingMode.FLOOR), true));
    filters.put(
        "round", (input, args, context) -> round(input, digits(Values.toNumber(args.optional(0)))));
    filters.put("to_integer", (input, args, context) -> toInteger(input));
  }

  private static void operation(
      Map<String, Filter> filters, String name, BinaryOperator<BigDecimal> operator) {
    filters.put(
        name,
        (input, args, context) -> {
          Object operand = args.get(0);
          return result(
              operator.apply(exact(input), exact(operand)), isWhole(input) && isWhole(operand));
        });
  }

  /**
   * Returns the limit if it is on the given side of the value, else the value; each keeps its
   * number type.
   */
  private static Number limit(@Nullable Object input, @Nullable Object limit, int side) {
    Object nearer = exact(limit).compareTo(exact(input)) == side ? limit : input;
    return Values.toNumber(nearer);
  }

  private static BigDecimal exact(@Nullable Object value) {
    return Values.exact(Values.toNumber(value));
  }

  private static boolean isWhole(@Nullable Object value) {
    return !(Values.toNumber(value) instanceof Double);
  }

  private static Number result(BigDecimal value, boolean whole) {
    if (!whole) {
      return value.doubleValue();
    }
    Values.requireDigits((long) value.precision() - value.scale());
    BigInteger integer = value.toBigInteger();
    return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
  }

  private static Number divide(@Nullable Object input, @Nullable Object operand) {
    BigDecimal divisor = exact(operand);
    boolean whole = isWhole(input) && isWhole(operand);
    if (divisor.signum() == 0 && !whole) {
      return exact(input).signum() / 0.0;
    }
    if (divisor.signum() == 0) {
      throw divisionByZero();
    }
    return whole
        ? result(exact(input).divide(divisor, 0, RoundingMode.FLOOR), true)
        : result(exact(input).divide(divisor, MathContext.DECIMAL128), false);
  }

  private static Number modulo(@Nullable Object input, @Nullable Object operand) {
    BigDecimal divisor = exact(operand);
    if (divisor.signum() == 0) {
      throw divisionByZero();
    }
    BigDecimal quotient = exact(input).divide(divisor, 0, RoundingMode.FLOOR);
    return result(
        exact(input).subtract(quotient.multiply(divisor)), isWhole(input) && isWhole(operand));
  }

  private static LiquidException divisionByZero() {
    return new LiquidException("division by 0", "Check the divisor with \"if\" first.");
  }

  /** How many digits to round to; no number that anybody shows has more. */
  private static int digits(Number wanted) {
    double digits = wanted.doubleValue();
    if (Math.abs(digits) > MOST_PLACES) {
      throw new LiquidException(
          "\"round\" cannot round to "
              + Values.toText(wanted)
              + " digits; the most is "
              + MOST_PLACES,
          "Use a number such as 2.");
    }
    return wanted.intValue();
  }

  private static Number round(@Nullable Object input, int digits) {
    BigDecimal rounded = exact(input).setScale(digits, RoundingMode.HALF_UP);
    return result(rounded, digits <= 0 || isWhole(input));
  }

  private static Object toInteger(@Nullable Object input) {
    if (input instanceof Boolean bool) {
      return bool ? 1L : 0L;
    }
    return input instanceof List ? 0L : result(exact(input).setScale(0, RoundingMode.DOWN), true);
  }
}
