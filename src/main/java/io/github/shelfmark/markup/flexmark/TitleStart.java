package io.github.shelfmark.markup.flexmark;

import io.github.shelfmark.extension.Heading;
import java.util.List;

/**
 * The beginning of a text that may be enough to know its title. flexmark-java has no way to stop
 * early, and reading each document twice is a fifth of the time of a build; blocks do not depend on
 * what follows them, so the text is cut behind what looks like its first heading of level 1.
 */
final class TitleStart {
  private TitleStart() {}

  /** The text to the end of the first line that may make a heading of level 1; else the text. */
  static String of(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      if (mayEndHeading(text, start, next)) {
        return text.substring(0, next);
      }
      start = next;
    }
    return text;
  }

  /** Whether a line begins like {@code # Title} or has nothing but the underline of a title. */
  private static boolean mayEndHeading(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (at == end) {
      return false;
    }
    if (text.charAt(at) == '#') {
      return at + 1 < end && text.charAt(at + 1) != '#';
    }
    int underline = at;
    while (at < end && text.charAt(at) == '=') {
      at++;
    }
    return at > underline && text.substring(at, end).isBlank();
  }

  /**
   * Whether nothing that follows can change the title: there is a heading of level 1, and its text
   * has neither brackets, for which a definition may come anywhere, nor anything else that may
   * depend on the rest, such as a value, a macro or a tag.
   *
   * @param headings those of the beginning
   */
  static boolean holds(List<Heading> headings) {
    for (Heading heading : headings) {
      if (!heading.text().isBlank() && heading.level() == 1) {
        return heading.text().chars().allMatch(TitleStart::isPlain);
      }
    }
    return false;
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || " ,.:;!?()/-'\u2018\u2019\u201c\u201d&".indexOf(c) >= 0;
  }
}
