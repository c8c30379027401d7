package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of links and of their definitions (CommonMark 0.31, 4.7 and 6.3): label,
 * destination and title. Each method continues where the last one ended and returns whether it
 * found its part.
 */
public final class LinkScanner {
  private static final int LONGEST_LABEL = 999;

  /** CommonMark allows a limit; cmark has the same. */
  private static final int MOST_PARENTHESES = 32;

  private final char[] s;
  private final int end;
  private final BuildValues values;
  private int at;
  private int partStart;
  private int partEnd;

  /**
   * Reads from one index up to another.
   *
   * @param values the values of the build that are put into destinations and titles
   */
  public LinkScanner(char[] chars, int start, int end, BuildValues values) {
    this.s = chars;
    this.at = start;
    this.end = end;
    this.values = values;
  }

  /** The next character's index. */
  public int at() {
    return at;
  }

  /** The index of the first character of the last part, after its opening delimiter. */
  public int partStart() {
    return partStart;
  }

  /** The last part as it is written. */
  public String raw() {
    return new String(s, partStart, partEnd - partStart);
  }

  /** The last part, escapes and entities resolved, with the values in it. */
  public String resolved() {
    return Escapes.resolve(s, partStart, partEnd, values);
  }

  /** Reads a character. */
  public boolean skip(char c) {
    boolean found = at < end && s[at] == c;
    at += found ? 1 : 0;
    return found;
  }

  /** Reads white space with at most one line end; whether there was any. */
  public boolean skipSpace() {
    int start = at;
    boolean newline = false;
    while (at < end && Chars.isSpace(s[at])) {
      if (s[at] == '\n') {
        if (newline) {
          break;
        }
        newline = true;
      }
      at++;
    }
    return at > start;
  }

  /** Reads spaces and the line end after them; whether the line had nothing else. */
  public boolean skipLineEnd() {
    int i = at;
    while (i < end && Chars.isSpaceOrTab(s[i])) {
      i++;
    }
    if (i < end && s[i] != '\n') {
      return false;
    }
    at = Math.min(end, i + 1);
    return true;
  }

  /** Goes back to an index. */
  public void back(int index) {
    at = index;
  }

  /** Reads a label with its brackets; it must not be empty. */
  public boolean label() {
    if (at >= end || s[at] != '[') {
      return false;
    }
    boolean empty = true;
    for (int i = at + 1; i < end && i - at - 1 <= LONGEST_LABEL; i++) {
      char c = s[i];
      if (c == ']') {
        partStart = at + 1;
        partEnd = i;
        at = i + 1;
        return !empty;
      }
      if (c == '[') {
        return false;
      }
      if (c == '\\' && i + 1 < end) {
        i++;
      }
      empty &= Chars.isSpace(c);
    }
    return false;
  }

  /** Reads a destination. */
  public boolean destination() {
    return (at < end && s[at] == '<') ? inBrackets() : bare();
  }

  private boolean inBrackets() {
    for (int i = at + 1; i < end; i++) {
      char c = s[i];
      if (c == '>') {
        partStart = at + 1;
        partEnd = i;
        at = i + 1;
        return true;
      }
      if (c == '\n' || c == '<') {
        return false;
      }
      if (c == '\\' && i + 1 < end) {
        i++;
      }
    }
    return false;
  }

  private boolean bare() {
    int open = 0;
    int i = at;
    while (i < end) {
      char c = s[i];
      if (c <= ' ' || c == 0x7f) {
        break;
      }
      if (c == '(') {
        if (++open > MOST_PARENTHESES) {
          return false;
        }
      } else if (c == ')') {
        if (open == 0) {
          break;
        }
        open--;
      } else if (c == '\\' && i + 1 < end && Chars.isAsciiPunctuation(s[i + 1])) {
        i++;
      }
      i++;
    }
    partStart = at;
    partEnd = i;
    at = i;
    return open == 0;
  }

  /** Reads a title; null if there is none. */
  public @Nullable String title() {
    if (at >= end) {
      return null;
    }
    char open = s[at];
    char close = open == '(' ? ')' : open;
    if (open != '"' && open != '\'' && open != '(') {
      return null;
    }
    for (int i = at + 1; i < end; i++) {
      char c = s[i];
      if (c == close) {
        partStart = at + 1;
        partEnd = i;
        at = i + 1;
        return resolved();
      }
      if (c == '(' && open == '(') {
        return null;
      }
      if (c == '\\' && i + 1 < end) {
        i++;
      }
    }
    return null;
  }
}
