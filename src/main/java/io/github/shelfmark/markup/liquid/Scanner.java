package io.github.shelfmark.markup.liquid;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parts of the markup inside tags and outputs. */
public final class Scanner {
  private static final String COMPARISON = "=!<>";
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
   * operator; brackets and ranges are read whole. Parentheses around anything else mean nothing, so
   * what is in them is read as {@link #fragment()}. Null if none comes next.
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
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
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
    if (read.charAt(0) == '(' && RangeText.of(read) == null) {
      at = start;
      return fragment();
    }
    boolean quoted = isQuote(read.charAt(0));
    return quoted ? read : WHITE_SPACE_AROUND_DOT.matcher(read).replaceAll(".");
  }

  /**
   * Reads what Liquid's lenient parser takes for an expression: all up to white space, a comma or a
   * pipe outside of quotes ({@code Liquid::QuotedFragment}). Null if none is left.
   */
  @Nullable String fragment() {
    while (!atEnd()) {
      int start = at;
      skipFragment();
      char first = text.charAt(start);
      if (first != ',' && first != '|' && (at > start + 1 || !isQuote(first))) {
        return text.substring(start, at);
      }
    }
    return null;
  }

  /**
   * Skips a fragment, which a quoted text at its start is alone, or a character that begins none.
   */
  void skipFragment() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      int close = isQuote(c) ? text.indexOf(c, at + 1) : at;
      if (close < 0 || c == ',' || c == '|' || Character.isWhitespace(c)) {
        break;
      }
      boolean quotedOnly = at == start && close > at;
      at = close + 1;
      if (quotedOnly) {
        break;
      }
    }
    if (at == start && at < text.length()) {
      at++;
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
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
