package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;

/**
 * The cells that the rows of a document's tables lack. A table with n columns and n short rows
 * would get n² of them, so a small file could fill the memory; cmark-gfm and markdown-it limit them
 * too.
 */
public final class MissingCells {
  /** How many are filled in in one document: as many as in markdown-it. */
  public static final int MOST = 65_536;

  private int left = MOST;
  private boolean exceeded;
  private boolean told;

  /**
   * Asks for cells to fill in.
   *
   * @param count how many a row lacks
   * @return the same number, or 0 if the document has no more
   */
  public int take(int count) {
    if (count <= left) {
      left -= count;
      return count;
    }
    exceeded = true;
    return 0;
  }

  /** Whether a row did not get its cells, and nobody has asked since. */
  public boolean isNewlyExceeded() {
    boolean now = exceeded && !told;
    told |= now;
    return now;
  }

  /**
   * The finding for the table that lacks too many.
   *
   * @param index where the table starts in the text
   */
  public Finding finding(BodyText source, int index) {
    return Finding.error(
        FindingCode.MISSING_CELLS,
        source.document().path(),
        source.positionOf(index),
        "the tables up to this one lack more than " + MOST + " cells, too many to fill in",
        "Give its rows as many cells as it has columns, or remove the columns that are empty.");
  }
}
