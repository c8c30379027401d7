package io.github.shelfmark.math.tree;

import java.util.List;

/**
 * What a table looks like.
 *
 * @param name the class of its style: {@code matrix}, {@code cases}, {@code align}, {@code gather},
 *     {@code small}, {@code stack} or {@code array}
 * @param style the style of its cells
 * @param columns how columns are aligned; those after the last one repeat them all
 * @param rules what stands before each column and behind the last one
 * @param lastRule the rule below the last row
 */
public record TableLook(
    String name, Style style, List<Align> columns, List<Line> rules, Line lastRule) {
  /** How a column is aligned. */
  public enum Align {
    /** To the left. */
    LEFT,
    /** In the middle. */
    CENTRE,
    /** To the right. */
    RIGHT
  }

  /** A rule of a table. */
  public enum Line {
    /** None. */
    NONE,
    /** A line. */
    SOLID,
    /** A dashed line. */
    DASHED
  }

  /** The alignment of a column. */
  public Align align(int column) {
    return columns.get(column % columns.size());
  }

  /** The rule before a column. */
  public Line rule(int column) {
    return column < rules.size() ? rules.get(column) : Line.NONE;
  }

  /** The same with a rule below the last row. */
  public TableLook ending(Line line) {
    return new TableLook(name, style, columns, rules, line);
  }
}
