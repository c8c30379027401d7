package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.text.Html;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes formulas as MathJax and KaTeX look for them, as kramdown does. With the theme, which has
 * no such script, they are drawn, and what kramdown writes is there unseen.
 */
final class MathWriter {
  private MathWriter() {}

  static void write(Element math, Writer writer) {
    boolean block = math.isBlock();
    boolean engine = writer.options().mathEngine();
    boolean own = !math.attributes().isEmpty();
    if (!engine) {
      math.mutableAttributes().merge("class", "kdmath", (old, added) -> old + " " + added);
    }
    boolean tagged = own || !engine;
    String tag = block ? "div" : "span";
    Html out = writer.html();
    if (tagged) {
      if (block) {
        writer.line();
      }
      writer.open(tag, math);
    } else if (block) {
      out.line();
    }
    // With attributes of its own a formula within a line keeps its dollar signs.
    boolean marked = engine && (block || !own);
    String mathml = engine ? drawn(math, writer) : null;
    if (mathml == null) {
      formula(math, marked, out);
    } else if (Objects.requireNonNull(writer.formulas()).keepsTex()) {
      doubled(math, mathml, marked, out);
    } else {
      alone(math, mathml, out);
    }
    if (block && engine) {
      out.raw('\n');
    }
    if (tagged) {
      out.raw("</").raw(tag).raw('>');
    }
    if (block && tagged) {
      out.raw('\n');
    }
  }

  /** The formula as MathML; null if it is not drawn or cannot be read. */
  private static @Nullable String drawn(Element math, Writer writer) {
    Formulas formulas = writer.formulas();
    return formulas == null
        ? null
        : formulas.mathml(
            math.value(), math.isBlock(), at -> math.origin() + at, writer.directiveBody());
  }

  private static void alone(Element math, String mathml, Html out) {
    boolean block = math.isBlock();
    out.raw(block ? "<div class=\"formula\"><math display=\"block\">" : "<math>");
    out.raw(mathml).raw(block ? "</math></div>" : "</math>");
  }

  private static void doubled(Element math, String mathml, boolean marked, Html out) {
    boolean block = math.isBlock();
    out.raw(block ? "<div class=\"formula\">" : "");
    out.raw("<math data-chrome").raw(block ? " display=\"block\">" : ">");
    out.raw(mathml).raw("</math><span hidden>");
    formula(math, marked, out);
    out.raw("</span>").raw(block ? "</div>" : "");
  }

  private static void formula(Element math, boolean marked, Html out) {
    boolean block = math.isBlock();
    String opening = marked ? (block ? "\\[" : "\\(") : block ? "$$\n" : "$";
    String closing = marked ? (block ? "\\]" : "\\)") : block ? "\n$$" : "$";
    out.raw(opening);
    out.code(math.value());
    out.raw(closing);
  }
}
