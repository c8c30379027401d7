package io.github.shelfmark.markup.html;

/** White space in HTML. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Makes runs of white space one space and removes it at both ends, as browsers do. */
  public static String collapse(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    int end = words.length();
    if (end > 0 && words.charAt(end - 1) == ' ') {
      words.setLength(end - 1);
    }
    return words.toString();
  }
}
