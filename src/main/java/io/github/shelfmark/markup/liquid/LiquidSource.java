package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Position;
import org.jspecify.annotations.Nullable;

/** A template's text and where it comes from. Shared between threads. */
public final class LiquidSource {
  private final String file;
  private final String text;
  private final int firstLine;
  private volatile @Nullable LineTable lines;

  /**
   * A template.
   *
   * @param file its path, for findings
   * @param text the text
   * @param firstLine the line in the file on which the text starts
   */
  public LiquidSource(String file, String text, int firstLine) {
    this.file = file;
    this.text = text;
    this.firstLine = firstLine;
  }

  /** Its path, for findings. */
  public String file() {
    return file;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The line in the file on which the text starts. */
  public int firstLine() {
    return firstLine;
  }

  /** Where a character of the text is in the file. */
  Position positionOf(int offset) {
    LineTable known = lines;
    if (known == null) {
      // Two threads may both make it; they make the same.
      known = new LineTable(text);
      lines = known;
    }
    return known.positionOf(offset).below(firstLine - 1);
  }
}
