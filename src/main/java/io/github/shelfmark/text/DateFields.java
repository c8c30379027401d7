package io.github.shelfmark.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date that a text has, as Ruby's {@code Date._parse} finds them: first the time,
 * then the first of a dozen forms of a date that is anywhere in the rest.
 *
 * @see <a href="https://docs.ruby-lang.org/en/3.1/Date.html#method-c-_parse">Date._parse</a>
 */
final class DateFields {
  /** What is no part of a date separates parts. */
  private static final Pattern SEPARATORS =
      Pattern.compile("[^-+',./:@\\p{IsAlphabetic}\\p{IsDigit}\\[\\]]+");

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
  private static final String ERA =
      "(c(?:e|\\.e\\.)|b(?:ce|\\.c\\.e\\.)|a(?:d|\\.d\\.)|b(?:c|\\.c\\.))?";

  private static final Pattern DAY = pattern("\\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/\\d\\s]*");
  private static final Pattern DAY_MONTH =
      pattern(
          "('?\\d+)[^-\\d\\s]*\\s*"
              + MONTH
              + "[^-\\d\\s']*(?:\\s*"
              + ERA
              + "\\s*('?-?\\d+(?:(?:st|nd|rd|th)\\b)?))?");
  private static final Pattern MONTH_DAY =
      pattern(
          "\\b"
              + MONTH
              + "[^-\\d\\s']*\\s*('?\\d+)[^-\\d\\s']*(?:\\s*,?\\s*"
              + ERA
              + "\\s*('?-?\\d+))?");
  private static final Pattern ISO = pattern("('?[-+]?\\d+)-(\\d+)-('?-?\\d+)");
  private static final Pattern JAPANESE = pattern("\\b([mtshr])(\\d+)\\.(\\d+)\\.(\\d+)");
  private static final Pattern DAY_MONTH_YEAR =
      pattern("('?-?\\d+)-" + MONTH + "[^-/.]*-('?-?\\d+)");
  private static final Pattern MONTH_DAY_YEAR =
      pattern("\\b" + MONTH + "[^-/.]*-('?-?\\d+)(?:-('?-?\\d+))?");
  private static final Pattern SLASHES = pattern("('?-?\\d+)/\\s*('?\\d+)(?:\\D\\s*('?-?\\d+))?");
  private static final Pattern DOTS = pattern("('?-?\\d+)\\.\\s*('?\\d+)\\.\\s*('?-?\\d+)");
  private static final Pattern WEEK =
      pattern("\\b(?:\\d{2}|\\d{4})?-?w\\d{2}(?:-?\\d)?\\b|-w-\\d\\b");
  private static final Pattern NO_YEAR = pattern("--(\\d{2})?-(\\d{2})\\b");
  private static final Pattern NO_YEAR_COMPACT = pattern("--(\\d{2})(\\d{2})?\\b");
  private static final Pattern NO_DAY_OF_YEAR = pattern("[,.](?:\\d{2}|\\d{4})-\\d{3}\\b");
  private static final Pattern DAY_OF_YEAR = pattern("\\b(\\d{2}|\\d{4})-(\\d{3})\\b");
  private static final Pattern NO_BARE_DAY_OF_YEAR = pattern("\\d-\\d{3}\\b");
  private static final Pattern BARE_DAY_OF_YEAR = pattern("\\b-(\\d{3})\\b");
  private static final Pattern YEAR_ALONE = pattern("'(\\d+)\\b");
  private static final Pattern MONTH_ALONE = pattern("\\b" + MONTH + "\\S*");
  private static final Pattern DAY_ALONE = pattern("(\\d+)(?:st|nd|rd|th)\\b");
  private static final Pattern BEFORE_CHRIST = pattern("\\b(?:bc\\b|bce\\b|b\\.c\\.|b\\.c\\.e\\.)");
  private static final Pattern REST = pattern("\\s*(\\d{1,2})\\s*");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  @Nullable Integer year;
  @Nullable Integer month;
  @Nullable Integer day;
  @Nullable Integer dayOfYear;
  final TimeFields time = new TimeFields();

  /** Whether the year 20 is 2020, and 99 is 1999. */
  private boolean completes = true;

  private String rest;

  private DateFields(String text) {
    this.rest = text;
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The parts of a text.
   *
   * @throws ArithmeticException if a number in it is too large
   */
  static DateFields in(String text) {
    DateFields fields = new DateFields(SEPARATORS.matcher(text).replaceAll(" "));
    fields.take(DAY);
    fields.rest = fields.time.takenFrom(fields.rest);
    if (!fields.takeNamedMonth() && !fields.takeNumbers() && !fields.takeIso()) {
      fields.takeSinglePart();
    }
    fields.finish();
    return fields;
  }

  /** Takes what matches out of the text; null if nothing does. */
  private @Nullable MatchResult take(Pattern pattern) {
    Matcher matcher = pattern.matcher(rest);
    if (!matcher.find()) {
      return null;
    }
    rest = rest.substring(0, matcher.start()) + " " + rest.substring(matcher.end());
    return matcher.toMatchResult();
  }

  private boolean takeNamedMonth() {
    MatchResult found = take(DAY_MONTH);
    if (found != null) {
      set(found.group(4), found.group(2), found.group(1), isBefore(found.group(3)));
      return true;
    }
    found = take(MONTH_DAY);
    if (found != null) {
      set(found.group(4), found.group(1), found.group(2), isBefore(found.group(3)));
    }
    return found != null;
  }

  private static boolean isBefore(@Nullable String era) {
    return era != null && (era.charAt(0) == 'b' || era.charAt(0) == 'B');
  }

  private boolean takeNumbers() {
    MatchResult found = take(ISO);
    if (found != null) {
      set(found.group(1), found.group(2), found.group(3), false);
      return true;
    }
    found = take(JAPANESE);
    if (found != null) {
      year = number(found.group(2)) + eraStart(found.group(1).charAt(0));
      month = number(found.group(3));
      day = number(found.group(4));
      return true;
    }
    found = take(DAY_MONTH_YEAR);
    if (found != null) {
      set(found.group(3), found.group(2), found.group(1), false);
      return true;
    }
    found = take(MONTH_DAY_YEAR);
    if (found != null) {
      set(found.group(3), found.group(1), found.group(2), false);
      return true;
    }
    found = take(SLASHES);
    found = found == null ? take(DOTS) : found;
    if (found != null) {
      set(found.group(1), found.group(2), found.group(3), false);
    }
    return found != null;
  }

  /** The year before the first of a Japanese era. */
  private static int eraStart(char era) {
    return switch (Character.toLowerCase(era)) {
      case 'm' -> 1867;
      case 't' -> 1911;
      case 's' -> 1925;
      case 'h' -> 1988;
      default -> 2018;
    };
  }

  private boolean takeIso() {
    if (take(WEEK) != null) {
      // A week gives no day.
      return true;
    }
    MatchResult found = take(NO_YEAR);
    found = found == null ? take(NO_YEAR_COMPACT) : found;
    if (found != null) {
      month = found.group(1) == null ? null : number(found.group(1));
      day = found.group(2) == null ? null : number(found.group(2));
      return true;
    }
    found = NO_DAY_OF_YEAR.matcher(rest).find() ? null : take(DAY_OF_YEAR);
    if (found != null) {
      year = number(found.group(1));
      dayOfYear = number(found.group(2));
      return true;
    }
    found = NO_BARE_DAY_OF_YEAR.matcher(rest).find() ? null : take(BARE_DAY_OF_YEAR);
    if (found != null) {
      dayOfYear = number(found.group(1));
    }
    return found != null;
  }

  private void takeSinglePart() {
    MatchResult found = take(YEAR_ALONE);
    if (found != null) {
      year = number(found.group(1));
      return;
    }
    found = take(MONTH_ALONE);
    if (found != null) {
      month = month(found.group(1));
      return;
    }
    found = take(DAY_ALONE);
    if (found != null) {
      day = number(found.group(1));
      return;
    }
    found = take(DigitRun.PATTERN);
    if (found != null) {
      completes = DigitRun.read(found, this);
    }
  }

  private void finish() {
    boolean before = take(BEFORE_CHRIST) != null;
    if (before && year != null) {
      year = 1 - year;
    }
    Matcher single = REST.matcher(rest);
    if (single.matches()) {
      int number = number(single.group(1));
      if (time.hour != null && day == null && number >= 1 && number <= 31) {
        day = number;
      } else if (day != null && time.hour == null && number <= 24) {
        time.hour = number;
      }
    }
    Integer given = year;
    if (completes && given != null && given >= 0 && given <= 99) {
      year = given + (given >= 69 ? 1900 : 2000);
    }
  }

  /**
   * Sets year, month and day, by which of them can be what: a year has an apostrophe or more than
   * two digits.
   */
  private void set(@Nullable String first, String second, @Nullable String third, boolean before) {
    String y = first;
    String m = second;
    String d = third;
    if (y != null && d == null) {
      d = m;
      m = y;
      y = null;
    }
    if (y == null && d != null && isYear(d)) {
      y = d;
      d = null;
    }
    if (y != null && Character.isLetter(y.charAt(y.length() - 1))) {
      String other = d;
      d = y.substring(0, y.length() - 2);
      y = other;
    }
    if (isYear(m) && !Character.isLetter(m.charAt(0))) {
      String written = m;
      m = d;
      d = y;
      y = written;
    }
    if (d != null && isYear(d)) {
      String other = y;
      y = d;
      d = other;
    }
    if (y != null) {
      setYear(y, before);
    }
    month = m == null ? null : month(m);
    day = d == null ? null : number(d);
  }

  private void setYear(String written, boolean before) {
    String digits = written.startsWith("'") ? written.substring(1) : written;
    boolean signed = digits.startsWith("-") || digits.startsWith("+");
    int number = number(digits);
    int value = digits.startsWith("-") ? -number : number;
    year = before ? 1 - value : value;
    completes = !signed && digits.length() <= 2;
  }

  private static boolean isYear(String part) {
    return part.startsWith("'") || part.length() > 2;
  }

  private static int month(String part) {
    int at = part.length() < 3 ? -1 : MONTHS.indexOf(part.substring(0, 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : number(part);
  }

  /** The first digits of a part as a number. */
  static int number(String part) {
    int start = 0;
    while (start < part.length() && !isDigit(part.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < part.length() && isDigit(part.charAt(end))) {
      end++;
    }
    if (end - start > 9) {
      throw new ArithmeticException("no number of a date: " + part);
    }
    return end == start ? 0 : Integer.parseInt(part.substring(start, end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
