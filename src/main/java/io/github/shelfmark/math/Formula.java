package io.github.shelfmark.math;

import io.github.shelfmark.math.read.FormulaException;
import io.github.shelfmark.math.read.FormulaReader;
import io.github.shelfmark.math.read.SiteMacros;
import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Style;
import io.github.shelfmark.math.write.MathWriter;
import io.github.shelfmark.text.Html;
import org.jspecify.annotations.Nullable;

/** Formulas in TeX as MathML. The classes of this package are loaded with the first formula. */
public final class Formula {
  private Formula() {}

  /**
   * Writes a formula. What cannot be read is shown as its TeX.
   *
   * @param tex its text, without the signs around it
   * @param display whether it is a block of its own
   * @param macros the macros of the site
   * @param out the HTML it is written to
   * @return what is wrong with it; null if nothing is
   */
  public static @Nullable FormulaException write(
      String tex, boolean display, SiteMacros macros, Html out) {
    Style style = display ? Style.DISPLAY : Style.TEXT;
    try {
      Node tree = FormulaReader.read(tex, macros, style);
      out.raw(display ? "<math display=\"block\"><semantics>" : "<math><semantics>");
      MathWriter.write(tree, style, out);
      out.raw("<annotation encoding=\"application/x-tex\">").text(tex);
      out.raw("</annotation></semantics></math>");
      return null;
    } catch (FormulaException wrong) {
      out.raw("<code class=\"math\">").text(tex).raw("</code>");
      return wrong;
    }
  }
}
