package io.github.shelfmark.markup.formula;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.markup.container.DirectiveBody;
import io.github.shelfmark.math.Formula;
import io.github.shelfmark.math.read.FormulaException;
import io.github.shelfmark.math.read.SiteMacros;
import io.github.shelfmark.text.Html;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes MathML of formulas, and findings of those that cannot be read. */
final class FormulaWriter {
  private final SiteMacros macros;

  FormulaWriter(Map<String, String> macros) {
    this.macros = new SiteMacros(macros);
  }

  @Nullable String write(String tex, boolean display, IntUnaryOperator origin, DirectiveBody body) {
    Html html = new Html(tex.length() * 8 + 128);
    try {
      Formula.write(tex, display, macros, html);
      return html.toString();
    } catch (FormulaException wrong) {
      int index = origin.applyAsInt(Math.min(wrong.index(), tex.length()));
      body.report(
          Finding.warning(
              FindingCode.FORMULA,
              body.source().document().path(),
              body.place(index).position(),
              String.valueOf(wrong.getMessage()),
              wrong.hint()));
      return null;
    }
  }
}
