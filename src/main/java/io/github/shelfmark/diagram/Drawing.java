package io.github.shelfmark.diagram;

import io.github.shelfmark.finding.Shortened;
import java.util.List;

/**
 * What became of the text of a diagram.
 *
 * @param pictures as PlantUML's SVG, one for each picture of the text; empty if something is wrong
 * @param line the line of the text that is wrong, from 1; 0 if that is not known
 * @param problem what is wrong, a sentence without a full stop; empty if nothing is
 * @param hint how it is mended
 * @param lasting whether the same text always has the same drawing, unlike one that took too long
 */
public record Drawing(
    List<String> pictures, int line, String problem, String hint, boolean lasting) {
  private static final String SAID =
      "PlantUML says what is wrong; the page shows the text of the diagram.";

  /** A diagram that could be drawn. */
  static Drawing of(List<String> pictures) {
    return new Drawing(List.copyOf(pictures), 0, "", "", /* lasting= */ true);
  }

  /** A diagram in which something is wrong. */
  static Drawing wrong(int line, String problem) {
    return new Drawing(List.of(), line, Shortened.of(problem), SAID, /* lasting= */ true);
  }

  /** A diagram that could not be drawn this time. */
  static Drawing unfinished(String problem, String hint) {
    return new Drawing(List.of(), 0, problem, hint, /* lasting= */ false);
  }

  /** The same drawing if lines were put before the author's. */
  Drawing below(int added) {
    return new Drawing(pictures, Math.max(0, line - added), problem, hint, lasting);
  }

  /** Whether it can be shown. */
  public boolean isDrawn() {
    return !pictures.isEmpty();
  }
}
