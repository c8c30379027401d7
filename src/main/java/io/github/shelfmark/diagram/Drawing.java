package io.github.shelfmark.diagram;

import java.util.List;

/**
 * What became of the text of a diagram.
 *
 * @param pictures as PlantUML's SVG, one for each picture of the text; empty if something is wrong
 * @param line the line of the text that is wrong, from 1; 0 if that is not known
 * @param problem what is wrong, a sentence without a full stop; empty if nothing is
 * @param lasting whether the same text always has the same drawing, unlike one that took too long
 */
public record Drawing(List<String> pictures, int line, String problem, boolean lasting) {
  /** A diagram that could be drawn. */
  static Drawing of(List<String> pictures) {
    return new Drawing(List.copyOf(pictures), 0, "", /* lasting= */ true);
  }

  /** A diagram in which something is wrong. */
  static Drawing wrong(int line, String problem) {
    return new Drawing(List.of(), line, problem, /* lasting= */ true);
  }

  /** A diagram that could not be drawn this time. */
  static Drawing unfinished(String problem) {
    return new Drawing(List.of(), 0, problem, /* lasting= */ false);
  }

  /** Whether it can be shown. */
  public boolean isDrawn() {
    return !pictures.isEmpty();
  }
}
