package io.github.shelfmark.text;

/** Reads what begins with {@code <!} or {@code <?}. */
public final class Declarations {
  private Declarations() {}

  /**
   * The index after a comment, a declaration, an instruction or a section of character data; -1
   * when there is none. {@link TagGrammar#HTML} takes almost anything for one, which ends with the
   * text when it is not closed.
   *
   * @param start the index of its angle bracket
   * @param end the index at which the text ends
   * @param missing what is known about the text
   */
  public static int end(
      TagGrammar grammar, CharSequence s, int start, int end, MissingEnds missing) {
    boolean html = grammar == TagGrammar.HTML;
    int found = -1;
    if (startsWith(s, start, end, "<!--")) {
      found = endOfComment(grammar, s, start, end, missing);
    } else if (startsWith(s, start, end, "<![CDATA[")) {
      found = missing.find(s, start + 9, end, "]]>");
    } else if (startsWith(s, start, end, "<?")) {
      found = missing.find(s, start + 2, end, html ? ">" : "?>");
    } else if (html || (start + 2 < end && Chars.isLetter(s.charAt(start + 2)))) {
      found = missing.find(s, start + 2, end, ">");
    }
    return found < 0 && html ? end : found;
  }

  /**
   * The index after a comment; -1 if there is none. The hyphens that open it may be those that
   * close it, except for kramdown.
   */
  public static int endOfComment(
      TagGrammar grammar, CharSequence s, int start, int end, MissingEnds missing) {
    return startsWith(s, start, end, "<!--")
        ? missing.find(s, grammar == TagGrammar.KRAMDOWN ? start + 4 : start + 2, end, "-->")
        : -1;
  }

  static boolean startsWith(CharSequence s, int start, int end, String what) {
    if (start + what.length() > end) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (s.charAt(start + i) != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
