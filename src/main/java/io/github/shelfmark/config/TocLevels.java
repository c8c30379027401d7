package io.github.shelfmark.config;

/**
 * Which headings the table of contents of a page shows.
 *
 * @param shown whether there is a table of contents at all
 * @param from the highest level, 1 to 6
 * @param to the deepest level, not above {@code from}
 */
public record TocLevels(boolean shown, int from, int to) {
  /** The levels of HTML's headings. */
  public static final int DEEPEST = 6;

  /** The defaults: sections and what is directly below them. */
  public static final TocLevels DEFAULT = new TocLevels(true, 2, 3);

  /** Whether two numbers are levels in this order. */
  public static boolean areLevels(int from, int to) {
    return from >= 1 && from <= to && to <= DEEPEST;
  }

  /** The same levels, shown or not. */
  public TocLevels shown(boolean whether) {
    return new TocLevels(whether, from, to);
  }
}
