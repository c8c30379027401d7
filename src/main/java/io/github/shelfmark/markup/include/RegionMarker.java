package io.github.shelfmark.markup.include;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line that starts or ends a region, in a comment of any language: {@code tag::name[]} as in
 * AsciiDoc, {@code #region name} as in Visual Studio Code, {@code region name} as in IntelliJ, and
 * {@code [START name]} as in Google's samples.
 *
 * @param start whether it starts one
 * @param name the name of the region; empty for an end that names none
 * @param nested whether it ends the innermost region if it names none
 */
record RegionMarker(boolean start, String name, boolean nested) {
  /** What comments begin and end with, in the languages that there are. */
  private static final String OPENERS = "/#-;%<!*{('\"[]:";

  private static final String CLOSERS = "-*/>})#'\"";

  /**
   * The marker that a line is.
   *
   * @param markdown whether a number sign starts a heading instead of a comment
   * @return empty if it is none
   */
  static Optional<RegionMarker> of(String line, boolean markdown) {
    // A quick look for the most common case.
    if (!line.contains("region")
        && !line.contains("Region")
        && !line.contains("::")
        && !line.contains("[START ")
        && !line.contains("[END ")) {
      return Optional.empty();
    }
    String text = line.strip();
    int from = text.regionMatches(true, 0, "rem ", 0, 4) ? 4 : 0;
    while (from < text.length() && isOpener(text, from)) {
      from++;
    }
    if (text.startsWith("pragma ", from)) {
      from += "pragma ".length();
    }
    boolean comment = from > 0 && (!markdown || text.startsWith("<!--") || text.startsWith("[//]"));
    int to = text.length();
    while (to > from && (CLOSERS.indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) == ' ')) {
      to--;
    }
    return comment ? read(text.substring(from, to).strip()) : Optional.empty();
  }

  private static boolean isOpener(String text, int at) {
    char c = text.charAt(at);
    // The bracket of "[START" is part of the marker.
    boolean bracket = text.startsWith("[START ", at) || text.startsWith("[END ", at);
    return !bracket && (OPENERS.indexOf(c) >= 0 || c == ' ' || c == '\t');
  }

  private static Optional<RegionMarker> read(String text) {
    for (String form : new String[] {"tag::", "end::"}) {
      if (text.startsWith(form) && text.endsWith("[]")) {
        return named(form.equals("tag::"), text.substring(form.length(), text.length() - 2));
      }
    }
    for (String form : new String[] {"[START ", "[END "}) {
      if (text.startsWith(form) && text.endsWith("]")) {
        return named(
            form.equals("[START "), text.substring(form.length(), text.length() - 1).strip());
      }
    }
    String start = after(text, "region");
    if (start != null) {
      return named(true, start);
    }
    String end = after(text, "endregion");
    end = end == null ? after(text, "end region") : end;
    return end == null ? Optional.empty() : Optional.of(new RegionMarker(false, end, true));
  }

  private static Optional<RegionMarker> named(boolean start, String name) {
    return name.isEmpty() ? Optional.empty() : Optional.of(new RegionMarker(start, name, false));
  }

  /** What follows a word at the start of a text, without quotation marks; null if it is another. */
  private static @Nullable String after(String text, String word) {
    boolean capital = text.regionMatches(true, 0, word, 0, word.length());
    if (!capital || (text.length() > word.length() && text.charAt(word.length()) != ' ')) {
      return null;
    }
    // In upper case it is Visual Basic's, and with other letters the start of a sentence.
    char first = text.charAt(0);
    boolean basic = Character.isUpperCase(first) && text.indexOf('"') < 0 && word.equals("region");
    String name = text.substring(word.length()).strip();
    name = name.startsWith("\"") ? name.substring(1) : name;
    return basic ? null : name.endsWith("\"") ? name.substring(0, name.length() - 1) : name;
  }
}
