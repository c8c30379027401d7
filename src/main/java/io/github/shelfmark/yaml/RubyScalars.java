package io.github.shelfmark.yaml;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** YAML 1.1's types as Jekyll reads them, that is, those of Ruby's Psych with its quirks. */
final class RubyScalars implements ScalarRules {
  private static final Pattern INTEGER =
      Pattern.compile("[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*+)");
  private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_,]+");
  private static final Pattern HEXADECIMAL =
      Pattern.compile("[-+]?0x[_,]*+[0-9a-fA-F][0-9a-fA-F_,]*");
  private static final Pattern BINARY = Pattern.compile("[-+]?0b[_,]*+[01][01_,]*");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:[0-9][0-9_,]*+\\.[0-9]*|\\.[0-9]+)(?:[eE][-+][0-9]+)?");
  private static final Pattern SEXAGESIMAL =
      Pattern.compile("([-+]?)([0-9][0-9_]*+):([0-5]?[0-9])(?::([0-5]?[0-9]))?(?:\\.([0-9_]*))?");
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]|\\s+)(\\d{1,2}):(\\d\\d):(\\d\\d)(?:\\.(\\d*))?"
              + "(?:\\s*(Z|[-+]\\d{1,2}:?(?:\\d\\d)?))?");

  @Override
  public @Nullable Object valueOf(String scalar) {
    if (Numbers.mayBeNumber(scalar)) {
      return numberOrDate(scalar);
    }
    return scalar.length() > 5 ? scalar : word(scalar);
  }

  private static @Nullable Object word(String scalar) {
    return switch (scalar.toLowerCase(Locale.ROOT)) {
      case "", "~", "null" -> null;
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> scalar;
    };
  }

  private static Object numberOrDate(String scalar) {
    if (INTEGER.matcher(scalar).matches()) {
      return Numbers.integer(bare(scalar, ""), 10);
    }
    if (OCTAL.matcher(scalar).matches()) {
      return Numbers.integer(bare(scalar, ""), 8);
    }
    if (HEXADECIMAL.matcher(scalar).matches()) {
      return Numbers.integer(bare(scalar, "0x"), 16);
    }
    if (BINARY.matcher(scalar).matches()) {
      return Numbers.integer(bare(scalar, "0b"), 2);
    }
    if (FLOAT.matcher(scalar).matches()) {
      double value = Double.parseDouble(bare(scalar, ""));
      return value;
    }
    Matcher base60 = SEXAGESIMAL.matcher(scalar);
    if (base60.matches()) {
      return sexagesimal(base60);
    }
    try {
      Object date = dateOrNull(scalar);
      return date != null ? date : Numbers.infinityOr(scalar.toLowerCase(Locale.ROOT), scalar);
    } catch (DateTimeException impossible) {
      // Psych returns an invalid date such as 2021-02-30 as a string.
      return scalar;
    }
  }

  private static String bare(String digits, String prefix) {
    return digits.replace("_", "").replace(",", "").replace(prefix, "");
  }

  private static @Nullable Object dateOrNull(String scalar) {
    Matcher date = DATE.matcher(scalar);
    if (date.matches()) {
      return LocalDate.of(part(date, 1), part(date, 2), part(date, 3));
    }
    Matcher time = TIME.matcher(scalar);
    if (!time.matches()) {
      return null;
    }
    int hour = part(time, 4);
    int minute = part(time, 5);
    int second = part(time, 6);
    // Ruby reads 24:00:00 as the next midnight, and a leap second as the next minute.
    int days = hour == 24 && minute == 0 && second == 0 ? 1 : 0;
    int leap = second == 60 ? 1 : 0;
    LocalDateTime local =
        LocalDateTime.of(
            part(time, 1),
            part(time, 2),
            part(time, 3),
            hour - 24 * days,
            minute,
            second - leap,
            nanoseconds(time.group(7)));
    LocalDateTime moment = local.plusDays(days).plusSeconds(leap);
    String zone = time.group(8);
    // A time without a zone is in UTC, but is displayed in the site's zone.
    return zone == null
        ? moment.toInstant(ZoneOffset.UTC)
        : OffsetDateTime.of(moment, offset(zone));
  }

  /** {@code 1:30} is 5400: Psych reads hours and minutes even if the seconds are missing. */
  private static Object sexagesimal(Matcher base60) {
    long sign = base60.group(1).equals("-") ? -1 : 1;
    BigInteger hours = new BigInteger(bare(base60.group(2), "")).multiply(BigInteger.valueOf(3600));
    // Psych applies the sign to the hours only.
    long rest = part(base60, 3) * 60L + (base60.group(4) == null ? 0 : part(base60, 4));
    BigInteger sum = hours.multiply(BigInteger.valueOf(sign)).add(BigInteger.valueOf(rest));
    if (base60.group(5) == null) {
      return Numbers.integer(sum.toString(), 10);
    }
    // A fraction belongs to the last part given, minutes or seconds.
    int unit = base60.group(4) == null ? 60 : 1;
    String fraction = bare("0." + base60.group(5) + "0", "");
    return sum.doubleValue() + unit * Double.parseDouble(fraction);
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int nanoseconds(@Nullable String fraction) {
    if (fraction == null || fraction.isEmpty()) {
      return 0;
    }
    return Integer.parseInt((fraction + "000000000").substring(0, 9));
  }

  private static ZoneOffset offset(String zone) {
    if (zone.equals("Z")) {
      return ZoneOffset.UTC;
    }
    String digits = zone.substring(1).replace(":", "");
    int hours =
        Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
    int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
    int sign = zone.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
