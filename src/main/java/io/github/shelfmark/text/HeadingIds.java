package io.github.shelfmark.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes ids of the texts of one body's headings, by GitHub's rule: in lower case, without
 * punctuation, a hyphen for each space.
 */
public final class HeadingIds {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * The id of the next heading. Unlike {@link #nextForKramdown} it never gives an id twice, even
   * where a heading's own text ends in a number that was given to another; it gives one to headings
   * without words; and it keeps {@linkplain Chars#isUnicodeWord numbers that are letters}.
   */
  public String next(String text) {
    String words = words(text.strip(), false);
    String base = words.isEmpty() ? "section" : words;
    String id = base;
    while (!used.add(id)) {
      id = base + "-" + counts.merge(base, 1, Integer::sum);
    }
    return id;
  }

  /** Says that an element has an id, so that {@link #next} gives it to no heading. */
  public void reserve(String id) {
    used.add(id);
  }

  /**
   * The id of the next heading as kramdown's GFM mode gives it, so that links into Jekyll's sites
   * keep working.
   */
  public String nextForKramdown(String text) {
    return counted(words(text, true));
  }

  /**
   * The id of the next heading by kramdown's own rule, which keeps only ASCII.
   *
   * @see #ascii
   */
  public String nextInAscii(String text) {
    String id = ascii(text);
    return counted(id.isEmpty() ? "section" : id);
  }

  private String counted(String id) {
    int count = counts.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + (count - 1);
  }

  private static String words(String text, boolean ruby) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\t') {
        id.append('-');
      } else if (c == '-' || (ruby ? Chars.isRubyUnicodeWord(c) : Chars.isUnicodeWord(c))) {
        id.appendCodePoint(c);
      }
    }
    return id.toString();
  }

  /** A text's letters and digits of ASCII from the first letter on, a hyphen for each space. */
  public static String ascii(String text) {
    StringBuilder id = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isLetter(c)) {
        id.append(Character.toLowerCase(c));
      } else if (!id.isEmpty() && (c == ' ' || c == '-')) {
        id.append('-');
      } else if (!id.isEmpty() && Chars.isDigit(c)) {
        id.append(c);
      }
    }
    return id.toString();
  }
}
