package io.github.shelfmark.markup.liquid;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the pieces that the markup of tags and outputs is made of. */
public final class Scanner {
  private static final String COMPARISON = "=!<>";
  private static final Pattern BLANKS_AT_DOTS =
      Pattern.compile("(?<=\\w)\\s+\\.(?=\\w|\\s)\\s*|(?<=\\w)\\.\\s+(?=\\w)");

  private final String text;
  private int at;

  /** A scanner at the start of a markup. */
  public Scanner(String text) {
    this.text = text;
  }

  /** Whether nothing but white space is left. */
  public boolean atEnd() {
    skipBlanks();
    return at >= text.length();
  }

  /** What has not been read yet. */
  public String rest() {
    return text.substring(at);
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Reads a character if it comes next. */
  public boolean skip(char wanted) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  /** Reads on to the next character of a kind; false when there is none. */
  public boolean skipTo(char wanted) {
    while (at < text.length() && text.charAt(at) != wanted) {
      char c = text.charAt(at);
      int close = c == '"' || c == '\'' ? text.indexOf(c, at + 1) : -1;
      at = close < 0 ? at + 1 : close + 1;
    }
    return skip(wanted);
  }

  /** The character that comes next after white space; 0 at the end. */
  public char peek() {
    skipBlanks();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Reads a word of letters, digits, underscores and hyphens; null when none comes next. */
  public @Nullable String word() {
    skipBlanks();
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return at == start ? null : text.substring(start, at);
  }

  /** Reads a comparison operator; null when none comes next. */
  public @Nullable String comparison() {
    skipBlanks();
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

  /** Passes over comparison operators that have nothing before them. */
  void skipComparison() {
    skipBlanks();
    while (at < text.length() && COMPARISON.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** Reads a word if it is the one wanted. */
  public boolean word(String wanted) {
    int start = at;
    if (wanted.equals(word())) {
      return true;
    }
    at = start;
    return false;
  }

  /**
   * Reads an expression: a quoted text, or whatever stands before a blank, comma, pipe or
   * comparison; brackets and ranges are read whole. Null when none comes next.
   */
  public @Nullable String expression() {
    skipBlanks();
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
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (depth <= 0 && Character.isWhitespace(c) && joinsAcross(at)) {
        skipBlanks();
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
    return quoted ? read : BLANKS_AT_DOTS.matcher(read).replaceAll(".");
  }

  /** Whether blanks stand before or after the dot of a variable, as in {@code page . title}. */
  private boolean joinsAcross(int blank) {
    int next = blank;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean dotAfter =
        next + 1 < text.length() && text.charAt(next) == '.' && text.charAt(next + 1) != '.';
    boolean dotBefore = blank > 1 && text.charAt(blank - 1) == '.' && text.charAt(blank - 2) != '.';
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
