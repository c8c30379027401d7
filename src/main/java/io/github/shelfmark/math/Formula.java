package io.github.shelfmark.math;

import io.github.shelfmark.math.read.FormulaException;
import io.github.shelfmark.math.read.FormulaReader;
import io.github.shelfmark.math.read.SiteMacros;
import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Style;
import io.github.shelfmark.math.write.MathWriter;
import io.github.shelfmark.text.Html;

/** Formulas in TeX as MathML. */
public final class Formula {
  private Formula() {}

  /**
   * Writes what an element {@code math} holds for a formula: the formula and its TeX, which
   * browsers do not show.
   *
   * @param tex its text, without the signs around it
   * @param display whether it stands alone
   * @param macros the macros of the site
   * @param out the HTML it is written to; nothing is if the formula cannot be read
   * @throws FormulaException if it cannot be read
   */
  public static void write(String tex, boolean display, SiteMacros macros, Html out) {
    Style style = display ? Style.DISPLAY : Style.TEXT;
    Node tree = FormulaReader.read(tex, macros, style);
    out.raw("<semantics>");
    MathWriter.write(tree, style, out);
    out.raw("<annotation encoding=\"application/x-tex\">").text(tex.strip());
    out.raw("</annotation></semantics>");
  }
}
