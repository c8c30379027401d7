package io.github.shelfmark.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** YAML 1.1's types as Jekyll's reader knows them, found by probing Jekyll 4.3.1. */
final class RubyScalars implements ScalarRules {
  private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0|[1-9][0-9_,]*)");
  private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7_,]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("[-+]?0x[0-9a-fA-F_,]+");
  private static final Pattern BINARY = Pattern.compile("[-+]?0b[01_,]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:[0-9][0-9_,]*)?\\.[0-9]*(?:[eE][-+][0-9]+)?");
  private static final Pattern EXPONENT =
      Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]*)?[eE][-+]?[0-9]+");
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]|\\s+)(\\d{1,2}):(\\d\\d):(\\d\\d)(?:\\.(\\d*))?"
              + "(?:\\s*(Z|[-+]\\d{1,2}:?(?:\\d\\d)?))?");

  @Override
  public @Nullable Object valueOf(String scalar) {
    return switch (scalar) {
      case "", "~", "null", "Null", "NULL" -> null;
      case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON" -> true;
      case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF" -> false;
      default -> Numbers.mayBeNumber(scalar) ? numberOrDate(scalar) : scalar;
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
    boolean hasDigit = scalar.chars().anyMatch(Character::isDigit);
    if (hasDigit && (FLOAT.matcher(scalar).matches() || EXPONENT.matcher(scalar).matches())) {
      return Double.valueOf(bare(scalar, ""));
    }
    try {
      Object date = dateOrNull(scalar);
      return date != null ? date : Numbers.infinityOr(scalar);
    } catch (DateTimeException impossible) {
      // Psych hands a date such as 2021-02-30 on as the text it is.
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
    LocalDateTime local =
        LocalDateTime.of(
            part(time, 1),
            part(time, 2),
            part(time, 3),
            part(time, 4),
            part(time, 5),
            part(time, 6),
            nanoseconds(time.group(7)));
    return OffsetDateTime.of(local, offset(time.group(8)));
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

  private static ZoneOffset offset(@Nullable String zone) {
    if (zone == null || zone.equals("Z")) {
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
