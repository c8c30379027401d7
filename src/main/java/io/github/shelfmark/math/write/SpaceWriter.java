package io.github.shelfmark.math.write;

import io.github.shelfmark.math.tree.Widths;
import io.github.shelfmark.text.Html;

/** Writes spaces. */
final class SpaceWriter {
  /** A quad has 18 of these units. */
  private static final int UNITS = 18;

  /** The widths of negative spaces that the style sheet has, in units. */
  private static final int[] BACK = {18, 5, 4, 3, 1};

  private SpaceWriter() {}

  /**
   * Writes a space. Widths below zero mean nothing in MathML Core, but margins do, which only a
   * style sheet can say; so such spaces are made of those that it has.
   */
  static void write(double width, Html out) {
    if (width >= 0) {
      out.raw("<mspace").attribute("width", Widths.text(width)).raw("/>");
      return;
    }
    out.raw("<mrow>");
    long rest = Math.round(-width * UNITS);
    for (int size : BACK) {
      while (rest >= size) {
        out.raw("<mspace class=\"back-").raw(size).raw("\"/>");
        rest -= size;
      }
    }
    out.raw("</mrow>");
  }
}
