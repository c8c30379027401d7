package io.github.shelfmark.markup.liquid.filter;

import io.github.shelfmark.text.Budget;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ruby's {@code strftime}, always in English. */
final class Strftime {
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx", Locale.ROOT);
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
  private static final DateTimeFormatter COLONS = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

  /** A pattern that is too short to make a long text, as nearly all are. */
  private static final int SHORT = 1000;

  private Strftime() {}

  /** Formats a time by a pattern; unknown directives are written unchanged. */
  static String format(ZonedDateTime moment, String pattern) {
    StringBuilder out = new StringBuilder();
    int mostText = pattern.length() < SHORT ? Integer.MAX_VALUE : Budget.current().mostText();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int at = i + 1;
      while (c == '%' && at < pattern.length() && "-0^#_:".indexOf(pattern.charAt(at)) >= 0) {
        at++;
      }
      int digits = at;
      while (c == '%' && digits < pattern.length() && Character.isDigit(pattern.charAt(digits))) {
        digits++;
      }
      String value =
          c == '%' && digits < pattern.length()
              ? directive(moment, pattern.charAt(digits), pattern.substring(i + 1, at))
              : null;
      if (value == null) {
        out.append(c);
      } else {
        String width = pattern.substring(at, digits);
        if (out.length() > mostText) {
          Budget.current().text(out.length(), "date");
        }
        boolean fraction = pattern.charAt(digits) == 'N' || pattern.charAt(digits) == 'L';
        out.append(fraction ? cut(value, width) : padded(value, width));
        i = digits;
      }
    }
    return out.toString();
  }

  /** For fractions of a second, the width is the number of digits. */
  private static String cut(String digits, String width) {
    if (width.isEmpty() || width.length() > 1) {
      return digits;
    }
    int wanted = Integer.parseInt(width);
    return (digits + "0".repeat(wanted)).substring(0, wanted);
  }

  private static String padded(String value, String width) {
    int wanted = width.isEmpty() || width.length() > 3 ? 0 : Integer.parseInt(width);
    boolean number = !value.isEmpty() && Character.isDigit(value.charAt(0));
    return (number ? "0" : " ").repeat(Math.max(0, wanted - value.length())) + value;
  }

  private static @Nullable String directive(ZonedDateTime time, char directive, String flags) {
    int hour12 = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String value =
        switch (directive) {
          case 'Y' -> year(time.getYear(), flags);
          case 'C' -> number(time.getYear() / 100, 2, '0', flags);
          case 'y' -> number(time.getYear() % 100, 2, '0', flags);
          case 'm' -> number(time.getMonthValue(), 2, '0', flags);
          case 'd' -> number(time.getDayOfMonth(), 2, '0', flags);
          case 'e' -> number(time.getDayOfMonth(), 2, ' ', flags);
          case 'j' -> number(time.getDayOfYear(), 3, '0', flags);
          case 'H' -> number(time.getHour(), 2, '0', flags);
          case 'k' -> number(time.getHour(), 2, ' ', flags);
          case 'I' -> number(hour12, 2, '0', flags);
          case 'l' -> number(hour12, 2, ' ', flags);
          case 'M' -> number(time.getMinute(), 2, '0', flags);
          case 'S' -> number(time.getSecond(), 2, '0', flags);
          case 'L' -> number(time.get(ChronoField.MILLI_OF_SECOND), 3, '0', "");
          case 'N' -> number(time.getNano(), 9, '0', "");
          case 'G' -> year(time.get(IsoFields.WEEK_BASED_YEAR), flags);
          case 'g' -> number(time.get(IsoFields.WEEK_BASED_YEAR) % 100, 2, '0', flags);
          case 'V' -> number(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0', flags);
          case 'U' -> number(week(time, 0), 2, '0', flags);
          case 'W' -> number(week(time, 1), 2, '0', flags);
          case 'u' -> String.valueOf(time.getDayOfWeek().getValue());
          case 'w' -> String.valueOf(time.getDayOfWeek().getValue() % 7);
          case 's' -> String.valueOf(time.toEpochSecond());
          case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
          case 'b', 'h' -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
          case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
          case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
          case 'p' -> halfOfDay(time, !flags.contains("#"));
          case 'P' -> halfOfDay(time, false);
          case 'Z' -> zoneName(time);
          case 'z' -> offset(time, flags);
          case 'F' -> format(time, "%Y-%m-%d");
          case 'T', 'X' -> format(time, "%H:%M:%S");
          case 'D', 'x' -> format(time, "%m/%d/%y");
          case 'R' -> format(time, "%H:%M");
          case 'r' -> format(time, "%I:%M:%S %p");
          case 'c' -> format(time, "%a %b %e %H:%M:%S %Y");
          case 'v' -> format(time, "%e-%^b-%Y");
          case 'n' -> "\n";
          case 't' -> "\t";
          case '%' -> "%";
          default -> null;
        };
    if (value == null) {
      return null;
    }
    boolean other = flags.contains("#");
    if (flags.contains("^") || (other && "aAbBhP".indexOf(directive) >= 0)) {
      return value.toUpperCase(Locale.ROOT);
    }
    return other && directive == 'Z' ? value.toLowerCase(Locale.ROOT) : value;
  }

  private static String offset(ZonedDateTime time, String flags) {
    String written = (flags.contains(":") ? COLONS : OFFSET).format(time);
    return flags.contains("::") ? written + ":00" : written;
  }

  /** A zone's abbreviation; empty for a plain offset. */
  private static String zoneName(ZonedDateTime time) {
    if (time.getZone() instanceof ZoneOffset offset) {
      return offset.equals(ZoneOffset.UTC) ? "UTC" : "";
    }
    return ZONE.format(time);
  }

  private static String halfOfDay(ZonedDateTime time, boolean upper) {
    String half = time.getHour() < 12 ? "am" : "pm";
    return upper ? half.toUpperCase(Locale.ROOT) : half;
  }

  /** Four digits and more, with a sign in front of them. */
  private static String year(int year, String flags) {
    return year < 0 ? "-" + number(-year, 4, '0', flags) : number(year, 4, '0', flags);
  }

  private static String number(int value, int width, char fill, String flags) {
    String digits = String.valueOf(value);
    if (flags.contains("-")) {
      return digits;
    }
    char padding = flags.contains("0") ? '0' : flags.contains("_") ? ' ' : fill;
    return String.valueOf(padding).repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** The week of the year, counted from its first Sunday (0) or Monday (1). */
  private static int week(ZonedDateTime time, int firstDay) {
    int day = (time.getDayOfWeek().getValue() + 7 - firstDay) % 7;
    return (time.getDayOfYear() - 1 + 7 - day) / 7;
  }
}
