package io.github.shelfmark.search.body;

/**
 * Cuts long runs of characters in which nobody can find a word, such as Base64, so that they do not
 * fill the index.
 */
final class LongRuns {
  /** More characters than the longest words and addresses that people search for. */
  static final int LONGEST = 500;

  /** What is left of a longer run. */
  private static final int KEPT = 100;

  private LongRuns() {}

  /** The same text with the beginning only of each run without white space that is too long. */
  static String elided(String text) {
    return text.length() <= LONGEST ? text : cut(text);
  }

  private static String cut(String text) {
    StringBuilder shorter = null;
    int done = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !ends(text.charAt(i))) {
        continue;
      }
      if (i - start > LONGEST) {
        shorter = shorter == null ? new StringBuilder(text.length()) : shorter;
        int kept = start + KEPT;
        kept -= Character.isHighSurrogate(text.charAt(kept - 1)) ? 1 : 0;
        shorter.append(text, done, kept).append('…');
        done = i;
      }
      start = i + 1;
    }
    return shorter == null ? text : shorter.append(text, done, text.length()).toString();
  }

  /** Whether a character is white space, or a word of its own as in Chinese. */
  private static boolean ends(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isWhitespace(c) || c == '\u00a0' || isSingle(c)));
  }

  /** The scripts that are written without spaces; high surrogates stand for those of plane 2. */
  private static boolean isSingle(char c) {
    return (c >= 0x0e00 && c <= 0x0eff)
        || (c >= 0x1000 && c <= 0x11ff && !(c >= 0x10a0 && c <= 0x10ff))
        || (c >= 0x1780 && c <= 0x17ff)
        || (c >= 0x2e80
            && c <= 0xd7ff
            && !(c >= 0xa000 && c <= 0xa95f)
            && !(c >= 0xa980 && c < 0xac00))
        || (c >= 0xd82c && c <= 0xd8bf)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xff66 && c <= 0xff9f);
  }
}
