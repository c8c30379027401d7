package io.github.shelfmark.text;

/** Patterns in which {@code *} stands for any characters, or for none. */
public final class Stars {
  private Stars() {}

  /**
   * Whether a pattern matches a whole text. It goes back to the last star only, so the time is at
   * most the product of both lengths.
   *
   * @param one stands for any one character; a character that no pattern has, for none
   */
  public static boolean match(String pattern, String text, char one) {
    int p = 0;
    int t = 0;
    int star = -1;
    int retry = 0;
    while (t < text.length()) {
      boolean more = p < pattern.length();
      char c = more ? pattern.charAt(p) : 0;
      if (more && c == '*') {
        star = p++;
        retry = t;
      } else if (more && (c == one || c == text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
