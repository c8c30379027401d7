package io.github.shelfmark.theme.body;

/** How long a text takes to read: in words, or in characters for scripts without spaces. */
public final class ReadingTime {
  /** Words of prose that adults read in a minute, in most languages with spaces. */
  private static final int WORDS = 230;

  /** Chinese characters, kana or Hangul syllables. */
  private static final int CHARACTERS = 450;

  private ReadingTime() {}

  /**
   * The minutes it takes to read a body, rounded up.
   *
   * @param html the rendered body; tags do not count
   * @return 0 if there is nothing to read
   */
  public static int minutes(String html) {
    int words = 0;
    int characters = 0;
    boolean tag = false;
    boolean word = false;
    // An array, because in a cold JVM each character of a string costs three calls.
    char[] chars = html.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (tag) {
        tag = c != '>';
      } else if (c == '<') {
        tag = true;
        word = false;
      } else if (c >= 0x2E80 && isIdeographic(c)) {
        characters++;
        word = false;
      } else if (c <= ' ' || !isLetter(c)) {
        // A character inside a word, such as an apostrophe, does not end it.
        word &= c > ' ';
      } else if (!word) {
        words++;
        word = true;
      }
    }
    return (int) Math.ceil((double) words / WORDS + (double) characters / CHARACTERS);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Character.isLetterOrDigit(c);
  }

  /** Whether a character is Han, kana or Hangul; their punctuation does not count. */
  private static boolean isIdeographic(char c) {
    return (c >= 0x3041 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xD840 && c <= 0xD8FF);
  }
}
