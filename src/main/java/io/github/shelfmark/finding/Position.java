package io.github.shelfmark.finding;

/**
 * A position in a text file, counted as editors do: the first character is at line 1, column 1.
 *
 * @param line the line, from 1; 0 if the finding is about the file as a whole
 * @param column the column in UTF-16 units, from 1; 0 if only the line is known
 */
public record Position(int line, int column) implements Comparable<Position> {
  /** The file as a whole. */
  public static final Position NONE = new Position(0, 0);

  /** The first character of a file. */
  public static final Position START = new Position(1, 1);

  /** This position in a file that has {@code lines} more lines before it. */
  public Position below(int lines) {
    return new Position(line + lines, column);
  }

  @Override
  public int compareTo(Position other) {
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code :line:column} without the parts that are not known, to be appended to a file name. */
  @Override
  public String toString() {
    if (line == 0) {
      return "";
    }
    return column == 0 ? ":" + line : ":" + line + ":" + column;
  }
}
