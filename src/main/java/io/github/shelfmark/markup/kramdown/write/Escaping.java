package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.text.Chars;

/** Escapes what means something in HTML, but leaves the entities that an author wrote. */
final class Escaping {
  private Escaping() {}

  /** Text between tags. */
  static void text(CharSequence text, StringBuilder into) {
    escape(text, into, false, true);
  }

  /** Code: nothing in it is an entity. */
  static void code(CharSequence text, StringBuilder into) {
    escape(text, into, false, false);
  }

  /** An attribute's value. */
  static void attribute(CharSequence value, StringBuilder into) {
    escape(value, into, true, true);
  }

  private static void escape(
      CharSequence text, StringBuilder into, boolean quotes, boolean entities) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '>') {
        continue;
      }
      String escaped =
          switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> entities && isEntity(text, i + 1) ? "" : "&amp;";
            case '"' -> quotes ? "&quot;" : "";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        into.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    into.append(text, done, text.length());
  }

  private static boolean isEntity(CharSequence text, int from) {
    int i = from;
    boolean number = i < text.length() && text.charAt(i) == '#';
    boolean hex = number && i + 1 < text.length() && text.charAt(i + 1) == 'x';
    int start = number ? i + (hex ? 2 : 1) : i;
    for (i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > start;
      }
      boolean fits =
          number
              ? c < 128 && Character.digit(c, hex ? 16 : 10) >= 0
              : Chars.isWord(c) || (i > start && (c == '-' || c == '.')) || c == ':';
      if (!fits || (!number && i == start && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return false;
  }
}
