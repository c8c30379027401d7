package io.github.shelfmark.markup.liquid;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parts of the markup inside tags and outputs. */
public final class Scanner {
  private static final String COMPARISON = "=!<>";

  /** Longer than any person writes; keeps the look for a range's end short. */
  private static final int LONGEST_RANGE = 1_000;

  private static final Pattern WHITE_SPACE_AROUND_DOT =
      Pattern.compile("(?<=\\w)\\s+\\.(?=\\w|\\s)\\s*|(?<=\\w)\\.\\s+(?=\\w)");

  private final String text;
  private int at;

  /** Creates a scanner at the start of a text. */
  public Scanner(String text) {
    this.text = text;
  }

  /** Whether only white space is left. */
  public boolean atEnd() {
    skipWhiteSpace();
    return at >= text.length();
  }

  /** The text that has not been read yet. */
  public String rest() {
    return text.substring(at);
  }

  private void skipWhiteSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Skips a character if it comes next. */
  public boolean skip(char wanted) {
    skipWhiteSpace();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  /** Skips to the next occurrence of a character; false if there is none. */
  public boolean skipTo(char wanted) {
    while (at < text.length() && text.charAt(at) != wanted) {
      char c = text.charAt(at);
      int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : -1;
      at = close < 0 ? at + 1 : close + 1;
    }
    return skip(wanted);
  }

  /** The next character after white space; 0 at the end. */
  public char peek() {
    skipWhiteSpace();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Reads a word of letters, digits, underscores and hyphens; null if none comes next. */
  public @Nullable String word() {
    skipWhiteSpace();
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return at == start ? null : text.substring(start, at);
  }

  /** Reads a comparison operator; null if none comes next. */
  public @Nullable String comparison() {
    skipWhiteSpace();
    int start = at;
    while (at < text.length() && COMPARISON.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at > start) {
      return text.substring(start, at);
    }
    String word = word();
    if ("contains".equals(word)) {
      return word;
    }
    at = start;
    return null;
  }

  /** Skips comparison operators without a left-hand side. */
  void skipComparison() {
    skipWhiteSpace();
    while (at < text.length() && COMPARISON.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Skips a word if it comes next. */
  public boolean word(String wanted) {
    int start = at;
    if (wanted.equals(word())) {
      return true;
    }
    at = start;
    return false;
  }

  /**
   * Reads an expression: a quoted text, or all text before a space, comma, pipe or comparison
   * operator; brackets and ranges are read whole. Null if none comes next.
   */
  public @Nullable String expression() {
    skipWhiteSpace();
    int start = at;
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        int close = text.indexOf(c, at + 1);
        if (close < 0) {
          break;
        }
        boolean alone = at == start;
        at = close + 1;
        if (alone) {
          break;
        }
        continue;
      }
      if (c == '[' || (c == '(' && at == start && opensRange(at))) {
        depth++;
      } else if (depth > 0 && (c == ')' || c == ']')) {
        depth--;
      } else if (depth <= 0 && Character.isWhitespace(c) && isBesideDot(at)) {
        skipWhiteSpace();
        continue;
      } else if (depth <= 0
          && (Character.isWhitespace(c)
              || c == ','
              || c == '|'
              || c == ':'
              || COMPARISON.indexOf(c) >= 0)) {
        break;
      }
      at++;
    }
    if (at == start) {
      return null;
    }
    String read = text.substring(start, at);
    boolean quoted = read.charAt(0) == '"' || read.charAt(0) == '\'';
    return quoted ? read : WHITE_SPACE_AROUND_DOT.matcher(read).replaceAll(".");
  }

  /**
   * Whether a parenthesis is that of a range. Liquid has no others: it reads those around a
   * condition as part of the name beside them, and ignores them there.
   */
  private boolean opensRange(int parenthesis) {
    int end = Math.min(text.length(), parenthesis + LONGEST_RANGE);
    String start = text.substring(parenthesis, end);
    int dots = start.indexOf("..");
    return dots >= 0 && dots < start.indexOf(')');
  }

  /** Whether spaces surround the dot of a variable, as in {@code page . title}. */
  private boolean isBesideDot(int space) {
    int next = space;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean dotAfter =
        next + 1 < text.length() && text.charAt(next) == '.' && text.charAt(next + 1) != '.';
    boolean dotBefore = space > 1 && text.charAt(space - 1) == '.' && text.charAt(space - 2) != '.';
    return dotAfter || (dotBefore && next < text.length() && isWord(text.charAt(next)));
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }
}
