package io.github.shelfmark.finding;

import java.util.Arrays;

/**
 * Where the lines of a text start. Made once for each text that has findings, so that many findings
 * in one text cost one pass over it and a binary search each. Shared between threads.
 */
public final class LineTable {
  private final int length;
  private final int[] starts;
  private final int lines;

  /** Reads a text once; its lines end with a line feed. */
  public LineTable(CharSequence text) {
    this.length = text.length();
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) == '\n') {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = found;
    this.lines = count;
  }

  /** How many lines the text has; a line feed at its end starts another one, which is empty. */
  public int lines() {
    return lines;
  }

  /**
   * The number of the line that holds a character, from 1.
   *
   * @param offset the character's index; beyond the end counts as the end
   */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, 0, lines, Math.min(offset, length));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The index of the first character of a line, which is counted from 1. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  /** The index after the last character of a line, without its line feed. */
  public int endOf(int line) {
    return line < lines ? starts[line] - 1 : length;
  }

  /**
   * The place of a character, with line 1 as the text's first.
   *
   * @param offset the character's index; beyond the end counts as the end
   */
  public Position positionOf(int offset) {
    int line = lineOf(offset);
    return new Position(line, Math.min(offset, length) - startOf(line) + 1);
  }
}
