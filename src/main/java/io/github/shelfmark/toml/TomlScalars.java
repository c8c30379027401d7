package io.github.shelfmark.toml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values without quotes: booleans, numbers, dates and times. */
final class TomlScalars {
  /** More digits than any number has that fits into 64 bits. */
  private static final int LONGEST = 100;

  private static final String DIGITS = "[0-9](?:_?[0-9])*+";
  private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0|[1-9](?:_?[0-9])*+)");
  private static final Pattern BASED =
      Pattern.compile("0x[0-9a-fA-F](?:_?[0-9a-fA-F])*+|0o[0-7](?:_?[0-7])*+|0b[01](?:_?[01])*+");
  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(?:0|[1-9](?:_?[0-9])*+)(?:\\." + DIGITS + ")?(?:[eE][-+]?" + DIGITS + ")?");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:[Tt ](.+?)([Zz]|[-+]\\d\\d:\\d\\d)?)?");
  private static final Pattern TIME = Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?");

  private TomlScalars() {}

  /** The value of a scalar; null if it is none. */
  static @Nullable Object valueOf(String written) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return null;
    }
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      case "inf", "+inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan", "+nan", "-nan" -> Double.NaN;
      default -> numberOrDate(written);
    };
  }

  private static @Nullable Object numberOrDate(String written) {
    if (INTEGER.matcher(written).matches()) {
      return integer(written.replace("_", ""), 10);
    }
    if (BASED.matcher(written).matches()) {
      int radix = written.charAt(1) == 'x' ? 16 : written.charAt(1) == 'o' ? 8 : 2;
      return integer(written.substring(2).replace("_", ""), radix);
    }
    if (FLOAT.matcher(written).matches()) {
      return Double.valueOf(written.replace("_", ""));
    }
    return isTime(written) || isDate(written) ? written : null;
  }

  private static @Nullable Object integer(String digits, int radix) {
    try {
      return Long.valueOf(digits, radix);
    } catch (NumberFormatException tooLarge) {
      return null;
    }
  }

  private static boolean isDate(String written) {
    Matcher date = DATE.matcher(written);
    if (!date.matches()) {
      return false;
    }
    try {
      LocalDate.of(part(date, 1), part(date, 2), part(date, 3));
    } catch (DateTimeException impossible) {
      return false;
    }
    String time = date.group(4);
    String zone = date.group(5);
    boolean zoned = zone == null || zone.length() == 1;
    return (time == null || isTime(time))
        && (zoned || (digits(zone, 1) <= 23 && digits(zone, 4) <= 59));
  }

  private static boolean isTime(String written) {
    Matcher time = TIME.matcher(written);
    return time.matches() && part(time, 1) <= 23 && part(time, 2) <= 59 && part(time, 3) <= 60;
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int digits(String text, int from) {
    return Integer.parseInt(text.substring(from, from + 2));
  }

  /** Whether a scalar is a date without a time. */
  static boolean endsInDay(String written) {
    return written.length() == 10 && DATE.matcher(written).matches();
  }

  /** Whether a blank and a time follow. */
  static boolean startsTime(Cursor cursor) {
    return cursor.peek() == ' '
        && Character.isDigit(cursor.peekAt(1))
        && Character.isDigit(cursor.peekAt(2))
        && cursor.peekAt(3) == ':';
  }
}
