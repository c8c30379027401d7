package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.text.Chars;
import java.util.Locale;
import java.util.Set;

/**
 * Knows whether a text is in an element of raw HTML whose characters mean themselves, such as
 * {@code <code>}: marks, emoji and abbreviations are not looked for there.
 */
final class Verbatim {
  private static final Set<String> ELEMENTS =
      Set.of("abbr", "code", "kbd", "pre", "samp", "script", "style", "textarea", "tt", "var");

  private String open = "";

  /** Takes a tag. */
  void tag(char[] s, int start, int end) {
    boolean closing = start + 1 < end && s[start + 1] == '/';
    int from = closing ? start + 2 : start + 1;
    int to = from;
    while (to < end && Chars.isAlphanumeric(s[to])) {
      to++;
    }
    String name = new String(s, from, to - from).toLowerCase(Locale.ROOT);
    if (closing && name.equals(open)) {
      open = "";
    } else if (!closing && open.isEmpty() && ELEMENTS.contains(name) && s[end - 2] != '/') {
      open = name;
    }
  }

  boolean isOpen() {
    return !open.isEmpty();
  }
}
