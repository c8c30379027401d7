package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.text.Chars;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows a link's label in parentheses.
 *
 * @param url the destination as written
 * @param title the title, if there is one
 * @param start index of the destination
 * @param end index after the closing parenthesis
 */
record LinkTarget(String url, @Nullable String title, int start, int end) {

  /**
   * A name in brackets after a link's label.
   *
   * @param name the name; empty to use the label
   * @param end index after the closing bracket
   */
  record Label(String name, int end) {}

  /** The name in brackets at an index, if there is one. */
  static @Nullable Label label(String text, int at) {
    int open = Chars.skipRubySpace(text, at);
    if (open >= text.length() || text.charAt(open) != '[') {
      return null;
    }
    int close = text.indexOf(']', open + 1);
    return close < 0 ? null : new Label(text.substring(open + 1, close), close + 1);
  }

  /** The destination in parentheses at an index. */
  static Optional<LinkTarget> inline(String text, int open) {
    if (text.startsWith("(<", open)) {
      int close = text.indexOf('>', open + 2);
      int line = text.indexOf('\n', open);
      if (close >= 0 && (line < 0 || line > close)) {
        String url = text.substring(open + 2, close);
        return text.startsWith(")", close + 1)
            ? Optional.of(new LinkTarget(url, null, open + 2, close + 2))
            : titled(text, url, open + 2, close + 1);
      }
    }
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
        if (depth == 0) {
          String url = text.substring(open + 1, i).strip();
          return Optional.of(new LinkTarget(url, null, Chars.skipRubySpace(text, open + 1), i + 1));
        }
      } else if (Chars.isRubySpace(c)
          && i + 1 < text.length()
          && (text.charAt(i + 1) == '"' || text.charAt(i + 1) == '\'')) {
        return titled(text, text.substring(open + 1, i).strip(), open + 1, i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<LinkTarget> titled(String text, String url, int start, int from) {
    int quote = Chars.skipRubySpace(text, from);
    if (quote >= text.length() || (text.charAt(quote) != '"' && text.charAt(quote) != '\'')) {
      return Optional.empty();
    }
    char mark = text.charAt(quote);
    for (int i = text.indexOf(mark, quote + 2); i >= 0; i = text.indexOf(mark, i + 1)) {
      int close = Chars.skipRubySpace(text, i + 1);
      if (close < text.length() && text.charAt(close) == ')') {
        String title = text.substring(quote + 1, i);
        return Optional.of(new LinkTarget(url, title, start, close + 1));
      }
    }
    return Optional.empty();
  }
}
