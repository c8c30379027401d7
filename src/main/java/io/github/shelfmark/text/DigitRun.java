package io.github.shelfmark.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that is one run of digits, such as {@code 20160607T1011Z}. Its length says what it is:
 * {@code 07}, {@code 0607}, {@code 160607}, {@code 20160607}, {@code 201606071011}, or with the day
 * of the year {@code 159}, {@code 16159}, {@code 2016159}; with a fraction behind it, it is a time.
 */
final class DigitRun {
  static final Pattern PATTERN =
      Pattern.compile(
          "([-+]?)(\\d{2,14})(?:\\s*t?\\s*(\\d{2,6})?(?:[,.](\\d*))?)?"
              + "(z\\b|[-+]\\d{1,4}\\b|\\[[-+]?\\d[^\\]]*\\])?",
          Pattern.CASE_INSENSITIVE);

  private DigitRun() {}

  /**
   * Reads the parts of a run.
   *
   * @return whether a year of two digits is to be completed
   */
  static boolean read(MatchResult run, DateFields into) {
    String digits = run.group(2);
    String time = run.group(3);
    String fraction = run.group(4);
    boolean completes = true;
    if (time == null && fraction != null) {
      timeFromEnd(digits, into);
    } else {
      completes = digits.length() < 8 || digits.length() % 2 != 0;
      date(run.group(1), digits, into);
    }
    if (time != null && time.length() % 2 == 0) {
      if (fraction != null) {
        timeFromEnd(time, into);
      } else {
        into.time.hour = part(time, 0, 2);
        into.time.minute = part(time, 2, 4);
        into.time.second = part(time, 4, 6);
      }
    }
    if (fraction != null) {
      into.time.nanos = TimeFields.nanos(fraction);
    }
    String zone = run.group(5);
    if (zone != null) {
      into.time.zone = zone.startsWith("[") ? zone.substring(1, zone.length() - 1) : zone;
    }
    return completes;
  }

  private static void date(String sign, String digits, DateFields into) {
    int length = digits.length();
    switch (length) {
      case 2 -> into.day = part(digits, 0, 2);
      case 3, 5, 7 -> {
        into.year = length == 3 ? null : signed(sign, part(digits, 0, length - 3));
        into.dayOfYear = part(digits, length - 3, length);
      }
      case 4, 6 -> {
        into.year = length == 4 ? null : signed(sign, part(digits, 0, 2));
        into.month = part(digits, length - 4, length - 2);
        into.day = part(digits, length - 2, length);
      }
      case 8, 10, 12, 14 -> {
        into.year = signed(sign, part(digits, 0, 4));
        into.month = part(digits, 4, 6);
        into.day = part(digits, 6, 8);
        into.time.hour = part(digits, 8, 10);
        into.time.minute = part(digits, 10, 12);
        into.time.second = part(digits, 12, 14);
      }
      default -> {
        // Other lengths say nothing.
      }
    }
  }

  private static void timeFromEnd(String digits, DateFields into) {
    int end = digits.length();
    into.time.second = part(digits, Math.max(0, end - 2), end);
    into.time.minute = part(digits, Math.max(0, end - 4), end - 2);
    into.time.hour = part(digits, Math.max(0, end - 6), end - 4);
    into.day = part(digits, Math.max(0, end - 8), end - 6);
    into.month = part(digits, Math.max(0, end - 10), end - 8);
    into.year = part(digits, 0, end - 10);
  }

  private static @Nullable Integer signed(String sign, @Nullable Integer year) {
    return year != null && sign.equals("-") ? (Integer) (-year) : year;
  }

  /** A part of the digits; null if they are too few. */
  private static @Nullable Integer part(String digits, int start, int end) {
    return start < end && end <= digits.length()
        ? (Integer) Integer.parseInt(digits.substring(start, end))
        : null;
  }
}
