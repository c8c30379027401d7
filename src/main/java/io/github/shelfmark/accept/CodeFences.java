package io.github.shelfmark.accept;

/** Tells which lines of a text are in blocks of code between fences, roughly as CommonMark does. */
final class CodeFences {
  private static final int SHORTEST = 3;

  private char mark;
  private int length;

  /** Whether the next line is in a block of code, or one of its fences. */
  boolean isCode(String line) {
    String text = line.strip();
    int run = 0;
    while (run < text.length() && text.charAt(run) == text.charAt(0)) {
      run++;
    }
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    if (length > 0) {
      if (first == mark && run >= length && run == text.length()) {
        length = 0;
      }
      return true;
    }
    boolean fence = first == '~' || (first == '`' && text.indexOf('`', run) < 0);
    if (fence && run >= SHORTEST) {
      mark = first;
      length = run;
      return true;
    }
    return false;
  }
}
