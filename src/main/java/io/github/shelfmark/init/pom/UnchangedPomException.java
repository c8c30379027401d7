package io.github.shelfmark.init.pom;

/** Why a POM is left as it is, in words for the one who wrote it. */
public final class UnchangedPomException extends Exception {
  private static final long serialVersionUID = 1;

  UnchangedPomException(String message) {
    super(message);
  }

  /** With the line on which it is. */
  UnchangedPomException(String text, int at, String message) {
    super("line " + line(text, at) + ": " + message);
  }

  private static int line(String text, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
      }
    }
    return line;
  }
}
