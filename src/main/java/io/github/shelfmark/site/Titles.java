package io.github.shelfmark.site;

/** Titles for things whose authors gave them none. */
public final class Titles {
  private Titles() {}

  /**
   * Makes a file name or URL segment readable: {@code node-lock} becomes {@code Node lock}.
   *
   * @param name a name without directory or extension
   */
  public static String humanise(String name) {
    String words = name.replace('-', ' ').replace('_', ' ').strip();
    if (words.isEmpty()) {
      return name;
    }
    int first = words.codePointAt(0);
    return new StringBuilder(words.length())
        .appendCodePoint(Character.toTitleCase(first))
        .append(words, Character.charCount(first), words.length())
        .toString();
  }
}
