package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.Nullable;

/**
 * Characters in single quotes, and what else a single quote can mean: a lifetime in Rust, a symbol
 * in Scala, nothing in a broken text.
 */
final class CharForm extends Form {
  /** The longest escape is that of a code point. */
  private static final int LENGTH = 14;

  private final Form name;

  /**
   * A form.
   *
   * @param name the class of a name after a single quote; empty for plain text
   */
  CharForm(String name) {
    super("'", "'", "s");
    this.name = new Form("'", "", name);
  }

  @Override
  @Nullable Region open(String line, int at) {
    int end = endOfChar(line, at + 1);
    if (end > 0) {
      return Region.whole(this, end);
    }
    end = at + 1;
    while (!name.kind.isEmpty()
        && end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '_')) {
      end++;
    }
    return end > at + 1 ? Region.whole(name, end) : null;
  }

  private static int endOfChar(String line, int start) {
    if (start >= line.length() || line.charAt(start) == '\'') {
      return -1;
    }
    if (line.charAt(start) != '\\') {
      int end = start + Character.charCount(line.codePointAt(start));
      return line.startsWith("'", end) ? end + 1 : -1;
    }
    int last = Math.min(line.length(), start + LENGTH);
    for (int i = start + 2; i < last; i++) {
      if (line.charAt(i) == '\'') {
        return i + 1;
      }
    }
    return -1;
  }
}
