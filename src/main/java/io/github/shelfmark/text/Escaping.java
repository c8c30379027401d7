package io.github.shelfmark.text;

/** Escapes what means something in HTML. */
final class Escaping {
  private Escaping() {}

  /**
   * Adds text with its special characters escaped.
   *
   * @param quotes whether quotation marks are special, as they are in attributes
   * @param entities whether an ampersand that begins an entity is left alone, because the author
   *     wrote that entity
   */
  static void escape(CharSequence text, StringBuilder into, boolean quotes, boolean entities) {
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

  /** As {@link #escape(CharSequence, StringBuilder, boolean, boolean)}, quotation marks as well. */
  static void escape(char[] chars, int start, int end, StringBuilder into) {
    int done = start;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (c > '>') {
        continue;
      }
      String escaped =
          switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        into.append(chars, done, i - done).append(escaped);
        done = i + 1;
      }
    }
    into.append(chars, done, end - done);
  }

  /** Whether an entity continues at an index, whatever its name or number. */
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
      if (!fits || (!number && i == start && Chars.isDigit(c))) {
        return false;
      }
    }
    return false;
  }
}
