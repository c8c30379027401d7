package io.github.shelfmark.theme.body;

import io.github.shelfmark.text.Chars;

/**
 * Keeps hyphens at the starts of words in code with the words: browsers may end a line after the
 * hyphen of {@code -Dname=value}, and no style forbids that.
 */
final class CodeWords {
  /** Code within a line is shorter. */
  private static final int MOST = 400;

  private static final String NAME = "code";

  private CodeWords() {}

  /**
   * Whether the start tag of an element may be followed by such a word.
   *
   * @param name where its name starts
   */
  static boolean mayFollow(String html, int name) {
    if (html.charAt(name - 1) != '<' || !html.startsWith(NAME, name)) {
      return false;
    }
    int start = html.indexOf('>', name) + 1;
    return start > 0 && next(html, start, start, end(html, start)) >= 0;
  }

  /** Keeps the words after a start tag together with their hyphens. */
  static void keep(String html, int start, HtmlEdits edits) {
    int end = end(html, start);
    for (int at = next(html, start, start, end); at >= 0; ) {
      int after = at;
      while (html.charAt(after) == '-') {
        after++;
      }
      edits.insert(at, "<span class=\"nobreak\">");
      edits.insert(after + 1, "</span>");
      at = next(html, start, after, end);
    }
  }

  private static int end(String html, int start) {
    int end = html.indexOf('<', start);
    return end < 0 ? start : Math.min(end, start + MOST);
  }

  /** Where the next word with a hyphen at its start is; -1 if there is none. */
  private static int next(String html, int start, int from, int end) {
    for (int at = html.indexOf('-', from); at >= 0 && at < end; at = html.indexOf('-', at + 1)) {
      if (at > start && html.charAt(at - 1) != ' ') {
        continue;
      }
      int after = at;
      while (after < end && html.charAt(after) == '-') {
        after++;
      }
      if (after < end && Chars.isAlphanumeric(html.charAt(after))) {
        return at;
      }
    }
    return -1;
  }
}
