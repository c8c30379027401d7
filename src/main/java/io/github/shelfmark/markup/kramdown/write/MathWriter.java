package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.text.Html;

/** Writes formulas as MathJax and KaTeX look for them. */
final class MathWriter {
  private MathWriter() {}

  static void write(Element math, Writer writer) {
    boolean block = math.isBlock();
    boolean engine = writer.options().mathEngine();
    boolean own = !math.attributes().isEmpty();
    if (!engine) {
      math.mutableAttributes().merge("class", "kdmath", (old, added) -> old + " " + added);
    }
    String tag = block ? "div" : "span";
    Html out = block ? writer.line() : writer.html();
    if (own || !engine) {
      writer.open(tag, math);
    }
    // With attributes of its own a formula within a line keeps its dollar signs.
    formula(math, engine && (block || !own), out);
    if (own || !engine) {
      out.raw("</").raw(tag).raw('>');
    }
    if (block) {
      out.raw('\n');
    }
  }

  private static void formula(Element math, boolean marked, Html out) {
    String dollars = math.isBlock() ? "\n$$\n" : "$";
    String opening = math.isBlock() ? "\\[" : "\\(";
    String closing = math.isBlock() ? "\\]" : "\\)";
    out.raw(marked ? opening : dollars);
    out.code(math.value());
    out.raw(marked ? closing : dollars);
  }
}
