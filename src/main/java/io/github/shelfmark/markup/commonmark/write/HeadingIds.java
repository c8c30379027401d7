package io.github.shelfmark.markup.commonmark.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the ids of the headings in a body: GitHub's rule for letters of all scripts, all unique.
 */
final class HeadingIds {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /** The id of the next heading. */
  String next(String text) {
    String base = base(text);
    String id = base;
    while (!used.add(id)) {
      id = base + "-" + counts.merge(base, 1, Integer::sum);
    }
    return id;
  }

  /** Says that an id is in use, so that no heading gets it. */
  void reserve(String id) {
    used.add(id);
  }

  /** Lower case with letters, marks, digits, connectors and hyphens; spaces become hyphens. */
  static String base(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\t') {
        id.append('-');
      } else if (c == '-' || isWord(c)) {
        id.appendCodePoint(c);
      }
    }
    return id.isEmpty() ? "section" : id.toString();
  }

  private static boolean isWord(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
