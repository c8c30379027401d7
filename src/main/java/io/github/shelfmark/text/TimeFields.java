package io.github.shelfmark.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day in a text, and the zone behind it, as Ruby's {@code Date._parse} finds them. */
final class TimeFields {
  private static final Pattern TIME =
      Pattern.compile(
          "((?:\\d+\\s*:\\s*\\d+(?:\\s*:\\s*\\d+(?:[,.]\\d*)?)?"
              + "|\\d+\\s*h(?:\\s*\\d+m?(?:\\s*\\d+s?)?)?)"
              + "(?:\\s*[ap](?:m\\b|\\.m\\.))?"
              + "|\\d+\\s*[ap](?:m\\b|\\.m\\.))"
              + "(?:\\s*((?:gmt|utc?)?[-+]\\d+(?:[,.:]\\d+(?::\\d+)?)?"
              + "|[\\p{IsAlphabetic}.\\s]+(?:standard|daylight)\\stime\\b"
              + "|\\p{IsAlphabetic}+(?:\\sdst)?\\b))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d+)\\s*(?:h(?:\\s*(\\d+)m?(?:\\s*(\\d+)s?)?)?"
              + "|:\\s*(\\d+)(?:\\s*:\\s*(\\d+)(?:[,.](\\d*))?)?)?\\s*([ap])?.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Nullable Integer hour;
  @Nullable Integer minute;
  @Nullable Integer second;

  /** The part of a second; null if the text has none. */
  @Nullable Integer nanos;

  /** The name or the offset of the zone, as it is written. */
  @Nullable String zone;

  /** Takes the first time out of a text. */
  String takenFrom(String text) {
    Matcher found = TIME.matcher(text);
    if (!found.find()) {
      return text;
    }
    zone = found.group(2);
    Matcher parts = PARTS.matcher(found.group(1));
    if (parts.matches()) {
      hour = hour(DateFields.number(parts.group(1)), parts.group(7));
      minute = number(parts.group(parts.group(4) == null ? 2 : 4));
      second = number(parts.group(parts.group(5) == null ? 3 : 5));
      nanos = nanos(parts.group(6));
    }
    return text.substring(0, found.start()) + " " + text.substring(found.end());
  }

  private static int hour(int hour, @Nullable String half) {
    return half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : (Integer) DateFields.number(digits);
  }

  /** Nine digits behind the point; null if there are none at all. */
  static @Nullable Integer nanos(@Nullable String digits) {
    return digits == null
        ? null
        : (Integer) Integer.parseInt((digits + "000000000").substring(0, 9));
  }
}
