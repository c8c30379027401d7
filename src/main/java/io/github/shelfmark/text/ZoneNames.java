package io.github.shelfmark.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names and offsets of zones that Ruby's {@code Time.parse} knows. */
final class ZoneNames {
  private static final Pattern OFFSET =
      Pattern.compile("([-+])(\\d\\d)(?:(:?)(\\d\\d)(?:\\3(\\d\\d))?)?");

  private static final Map<String, Integer> HOURS =
      Map.ofEntries(
          Map.entry("UTC", 0),
          Map.entry("UT", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  /** From one hour east to twelve, one west to twelve, and none. */
  private static final String LETTERS = "ABCDEFGHIKLMNOPQRSTUVWXYZ";

  private static final Set<String> UTC = Set.of("Z", "UTC", "UT", "-00:00", "-0000", "-00");

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

  private ZoneNames() {}

  /**
   * The offset of a zone.
   *
   * @param zone a name, or an offset of two, four or six digits
   * @param local the zone whose own names are known too
   * @return null if it is none, so that the time is local
   */
  static @Nullable ZoneOffset offset(String zone, int year, ZoneId local) {
    String name = zone.toUpperCase(Locale.ROOT);
    Matcher written = OFFSET.matcher(name);
    if (written.matches()) {
      int seconds =
          3600 * DateFields.number(written.group(2))
              + (written.group(4) == null ? 0 : 60 * DateFields.number(written.group(4)))
              + (written.group(5) == null ? 0 : DateFields.number(written.group(5)));
      return ZoneOffset.ofTotalSeconds(written.group(1).equals("-") ? -seconds : seconds);
    }
    Integer hours = HOURS.get(name);
    if (hours != null) {
      return ZoneOffset.ofHours(hours);
    }
    int letter = name.length() == 1 ? LETTERS.indexOf(name) : -1;
    if (letter >= 0) {
      return ZoneOffset.ofHours(letter < 12 ? letter + 1 : letter < 24 ? 11 - letter : 0);
    }
    for (int month = 1; month <= 7; month += 6) {
      ZonedDateTime day = LocalDate.of(year, month, 1).atStartOfDay(local);
      if (NAME.format(day).toUpperCase(Locale.ROOT).equals(name)) {
        return day.getOffset();
      }
    }
    return null;
  }

  /** Whether a zone is UTC itself, and not one with the same time. */
  static boolean isUtc(String zone) {
    return UTC.contains(zone.toUpperCase(Locale.ROOT));
  }
}
