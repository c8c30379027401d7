package io.github.shelfmark.markup.commonmark.twin;

import io.github.shelfmark.text.Chars;

/**
 * Knows whether a line of a paragraph would start a block of its own. In the source it was indented
 * or further inside, or something was before it.
 */
final class LineStarts {
  private static final int MOST_SIGNS = 6;
  private static final int SHORTEST_FENCE = 3;
  private static final int LONGEST_NUMBER = 9;

  private LineStarts() {}

  /** Whether the characters from an index on would start a block; false if in doubt. */
  static boolean startsBlock(char[] s, int start, int end) {
    if (start >= end) {
      return false;
    }
    char c = s[start];
    int run = start;
    while (run < end && s[run] == c) {
      run++;
    }
    int length = run - start;
    return switch (c) {
      case '#' -> length <= MOST_SIGNS && isGap(s, run, end);
      case '>' -> true;
      case '=', '|' -> isMadeOf("=|-: \t", s, start, end);
      case '-', '*', '_', '+' ->
          (c != '_' && isGap(s, start + 1, end)) || isMadeOf("-*_|: \t", s, start, end);
      // A fence of grave accents has none behind it.
      case '`' -> length >= SHORTEST_FENCE && !isInLine('`', s, run, end);
      case '~', ':' -> length >= SHORTEST_FENCE || (c == ':' && isGap(s, run, end));
      case '<' ->
          start + 1 < end && ("!?/".indexOf(s[start + 1]) >= 0 || Chars.isLetter(s[start + 1]));
      default -> Chars.isDigit(c) && isNumber(s, start, end);
    };
  }

  private static boolean isGap(char[] s, int index, int end) {
    return index >= end || s[index] == ' ' || s[index] == '\t' || s[index] == '\n';
  }

  private static boolean isInLine(char c, char[] s, int start, int end) {
    int i = start;
    while (i < end && s[i] != '\n' && s[i] != c) {
      i++;
    }
    return i < end && s[i] == c;
  }

  /** Whether a line has no other characters. */
  private static boolean isMadeOf(String characters, char[] s, int start, int end) {
    int i = start;
    while (i < end && s[i] != '\n') {
      if (characters.indexOf(s[i++]) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(char[] s, int start, int end) {
    int i = start;
    while (i < end && i - start < LONGEST_NUMBER && Chars.isDigit(s[i])) {
      i++;
    }
    return i < end && (s[i] == '.' || s[i] == ')') && isGap(s, i + 1, end);
  }
}
