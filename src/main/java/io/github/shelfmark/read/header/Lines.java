package io.github.shelfmark.read.header;

/** The lines of a text, each by an index in it. */
public final class Lines {
  private Lines() {}

  /** Whether the line at an index is a fence, with nothing but blanks after it. */
  public static boolean isFence(String text, int at, String fence) {
    return text.startsWith(fence, at) && isBlankFrom(text, at + fence.length());
  }

  /** Whether there is nothing but blanks from an index to the end of its line. */
  public static boolean isBlankFrom(String text, int at) {
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The index after the line break that ends the line at an index. */
  public static int end(String text, int at) {
    int feed = text.indexOf('\n', at);
    return feed < 0 ? text.length() : feed + 1;
  }
}
