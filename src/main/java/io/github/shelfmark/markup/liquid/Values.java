package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.SpelledNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts values to text, numbers and booleans, and compares them, with Ruby's results. */
public final class Values {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);
  private static final DateTimeFormatter UTC_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);
  private static final Pattern DECIMAL = Pattern.compile("\\s*-?\\d+\\.\\d+\\s*");
  private static final Pattern LEADING_INTEGER =
      Pattern.compile("\\s*([-+]?\\d+).*", Pattern.DOTALL);

  private static final int MOST_DIGITS = 10_000;

  private Values() {}

  /** The text that an output writes for a value. */
  public static String toText(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof Range) {
      return value.toString();
    }
    if (value instanceof Drop drop) {
      return drop.text();
    }
    if (value instanceof List<?> list) {
      StringBuilder joined = new StringBuilder();
      Budget budget = Budget.current();
      for (Object item : list) {
        budget.step();
        String text = toText(item);
        budget.requireText((long) joined.length() + text.length(), "a list");
        joined.append(text);
      }
      return joined.toString();
    }
    if (value instanceof Map || value instanceof Double || value instanceof Temporal) {
      return inspect(value);
    }
    return value.toString();
  }

  /** The text that text filters see for a value; lists look as Ruby prints them. */
  public static String toRubyString(@Nullable Object value) {
    return value instanceof List && !(value instanceof Range) ? inspect(value) : toText(value);
  }

  /** The text of a value inside a printed list or map. */
  public static String inspect(@Nullable Object value) {
    if (value == null) {
      return "nil";
    }
    if (value instanceof String text) {
      return "\""
          + text.replace("\\", "\\\\")
              .replace("\"", "\\\"")
              .replace("\n", "\\n")
              .replace("\r", "\\r")
              .replace("\t", "\\t")
              .replace("#{", "\\#{")
          + "\"";
    }
    if (value instanceof Drop drop) {
      return drop.inspect();
    }
    if (value instanceof Map<?, ?> map) {
      StringBuilder out = new StringBuilder("{");
      map.forEach(
          (key, item) -> {
            out.append(out.length() > 1 ? ", " : "").append(inspect(key)).append("=>");
            append(inspect(item), out);
          });
      return out.append('}').toString();
    }
    if (value instanceof Range) {
      return value.toString();
    }
    if (value instanceof List<?> list) {
      StringBuilder out = new StringBuilder("[");
      for (Object item : list) {
        append(inspect(item), out.append(out.length() > 1 ? ", " : ""));
      }
      return out.append(']').toString();
    }
    if (value instanceof Double number) {
      return decimal(number);
    }
    if (value instanceof ZonedDateTime moment) {
      return TIME.format(moment);
    }
    if (value instanceof OffsetDateTime moment) {
      // Ruby prints "UTC" only for times in UTC, not for a local time zone with offset zero.
      return moment.getOffset().equals(ZoneOffset.UTC)
          ? UTC_TIME.format(moment)
          : TIME.format(moment);
    }
    if (value instanceof Instant moment) {
      return TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
    return value.toString();
  }

  private static void append(String item, StringBuilder out) {
    Budget budget = Budget.current();
    budget.step();
    budget.requireText((long) out.length() + item.length(), "a list or mapping");
    out.append(item);
  }

  private static String decimal(double number) {
    if (Double.isInfinite(number) || Double.isNaN(number)) {
      return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
    }
    if (number == 0) {
      return 1 / number < 0 ? "-0.0" : "0.0";
    }
    double size = Math.abs(number);
    if ((size < 1e-4 || size >= 1e16)) {
      String java = Double.toString(number);
      int e = java.indexOf('E');
      int exponent = Integer.parseInt(java.substring(e + 1));
      return String.format(
          Locale.ROOT,
          "%se%s%02d",
          java.substring(0, e),
          exponent < 0 ? "-" : "+",
          Math.abs(exponent));
    }
    String plain = BigDecimal.valueOf(number).toPlainString();
    return plain.indexOf('.') < 0 ? plain + ".0" : plain;
  }

  /** All values except nil and false are true. */
  public static boolean isTruthy(@Nullable Object value) {
    return value != null && !Boolean.FALSE.equals(value);
  }

  /** Whether two values are equal; numbers are compared by value. */
  public static boolean areEqual(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return exact(x).compareTo(exact(y)) == 0;
    }
    return Objects.equals(a, b);
  }

  /** Compares two numbers, texts or dates; null if they have no order. */
  public static @Nullable Integer compare(Object a, Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return exact(x).compareTo(exact(y));
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y);
    }
    if (a instanceof ZonedDateTime x && b instanceof ZonedDateTime y) {
      return x.toInstant().compareTo(y.toInstant());
    }
    if (a instanceof LocalDate x && b instanceof LocalDate y) {
      return x.compareTo(y);
    }
    return null;
  }

  /** Converts a number without rounding; infinities become the largest double. */
  public static BigDecimal exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      return BigDecimal.valueOf(
          Double.isFinite(value) ? value : Math.copySign(Double.MAX_VALUE, value));
    }
    return number instanceof SpelledNumber spelled
        ? exact(spelled.value())
        : BigDecimal.valueOf(number.longValue());
  }

  /** The number that arithmetic filters see for a value: a decimal, a whole number, or 0. */
  public static Number toNumber(@Nullable Object value) {
    if (value instanceof Number number) {
      return number instanceof SpelledNumber spelled ? spelled.value() : number;
    }
    if (value instanceof String text) {
      if (DECIMAL.matcher(text).matches()) {
        return Double.valueOf(text.strip());
      }
      Matcher leading = LEADING_INTEGER.matcher(text);
      if (leading.matches()) {
        requireDigits(leading.end(1) - leading.start(1));
        BigInteger whole = new BigInteger(leading.group(1).replace("+", ""));
        return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
      }
    }
    return 0L;
  }

  /**
   * Checks that a whole number can be computed with in no time.
   *
   * @param digits how many digits it has
   * @throws LiquidException if they are too many
   */
  public static void requireDigits(long digits) {
    if (digits > MOST_DIGITS) {
      throw new LiquidException(
          "a number has more than " + MOST_DIGITS + " digits", "Check what is computed here.");
    }
  }

  /**
   * A value as a whole number.
   *
   * @throws LiquidException if it is not one
   */
  public static long toInteger(@Nullable Object value) {
    if (value instanceof Long || value instanceof Integer) {
      return ((Number) value).longValue();
    }
    if (value instanceof Double number) {
      return number.longValue();
    }
    if (value instanceof SpelledNumber number) {
      return toInteger(number.value());
    }
    try {
      return Long.parseLong(toText(value).strip());
    } catch (NumberFormatException e) {
      throw new LiquidException(
          "\"" + toText(value) + "\" is not a whole number", "Use a number such as 3.");
    }
  }
}
