package io.github.shelfmark.markup.commonmark.tree;

import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Origins;
import java.util.Arrays;

/**
 * The lines of a block: ranges of the source, each with the spaces that remain of a partial tab.
 */
public final class Lines {
  private static final int FIELDS = 3;

  private int[] ranges = new int[4 * FIELDS];
  private int size;

  /**
   * Adds a line.
   *
   * @param spaces how many spaces come before it that are not in the source
   * @param end the index after its last character, without the line end
   */
  public void add(int spaces, int start, int end) {
    int at = size * FIELDS;
    if (at == ranges.length) {
      ranges = Arrays.copyOf(ranges, at * 2);
    }
    ranges[at] = spaces;
    ranges[at + 1] = start;
    ranges[at + 2] = end;
    size++;
  }

  /** How many lines there are. */
  public int size() {
    return size;
  }

  /** The index of a line's first character. */
  public int start(int line) {
    return ranges[line * FIELDS + 1];
  }

  /** The index after a line's last character. */
  public int end(int line) {
    return ranges[line * FIELDS + 2];
  }

  /** Removes lines from the start. */
  public void dropFirst(int count) {
    System.arraycopy(ranges, count * FIELDS, ranges, 0, (size - count) * FIELDS);
    size -= count;
  }

  /** Removes lines from the end. */
  public void truncate(int count) {
    size = count;
  }

  /** The lines as one text, a line feed between each two. */
  public Text join(char[] source) {
    if (size == 0) {
      return Text.range(source, 0, 0);
    }
    return isRange() ? Text.range(source, start(0), end(size - 1)) : copy(source);
  }

  /** Whether only a line feed separates the lines in the source. */
  private boolean isRange() {
    for (int i = 0; i < size; i++) {
      if (ranges[i * FIELDS] > 0 || (i > 0 && start(i) != end(i - 1) + 1)) {
        return false;
      }
    }
    return true;
  }

  private Text copy(char[] source) {
    int length = size;
    for (int i = 0; i < size; i++) {
      length += ranges[i * FIELDS] + end(i) - start(i);
    }
    char[] chars = new char[length];
    Origins origins = new Origins();
    int at = 0;
    for (int i = 0; i < size; i++) {
      int spaces = ranges[i * FIELDS];
      Arrays.fill(chars, at, at + spaces, ' ');
      at += spaces;
      origins.add(at, start(i));
      int width = end(i) - start(i);
      System.arraycopy(source, start(i), chars, at, width);
      at += width;
      chars[at++] = '\n';
    }
    return Text.joined(chars, length - 1, origins);
  }
}
