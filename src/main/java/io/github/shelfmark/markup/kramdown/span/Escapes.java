package io.github.shelfmark.markup.kramdown.span;

/** Characters that lose their meaning after a backslash. */
final class Escapes {
  private static final String ESCAPABLE = "\\.*_+`<>()[]{}#!:|\"'$=-";

  private Escapes() {}

  /** Whether a backslash makes a character plain text. */
  static boolean isEscapable(char c) {
    return ESCAPABLE.indexOf(c) >= 0;
  }

  /** A text without its escaping backslashes. */
  static String resolve(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }
}
