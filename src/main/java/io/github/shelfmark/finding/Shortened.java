package io.github.shelfmark.finding;

/** Texts of authors in messages, which are read in a terminal. */
public final class Shortened {
  private static final int LONGEST = 400;
  private static final int END = 100;

  private Shortened() {}

  /** A message whose middle is left out if it is long; both ends say what it is about. */
  public static String of(String message) {
    if (message.length() <= LONGEST) {
      return message;
    }
    int from = message.length() - END;
    return message.substring(0, whole(message, LONGEST - END - 1))
        + "…"
        + message.substring(whole(message, from));
  }

  /** An index that is not within a character. */
  private static int whole(String text, int index) {
    return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
  }
}
