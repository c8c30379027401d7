package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;

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
    StringBuilder out = block ? writer.line() : writer.out();
    if (own || !engine) {
      writer.open(tag, math);
    }
    // With attributes of its own a formula within a line keeps its dollar signs.
    formula(math, engine && (block || !own), out);
    if (own || !engine) {
      out.append("</").append(tag).append('>');
    }
    if (block) {
      out.append('\n');
    }
  }

  private static void formula(Element math, boolean marked, StringBuilder out) {
    String dollars = math.isBlock() ? "\n$$\n" : "$";
    String opening = math.isBlock() ? "\\[" : "\\(";
    String closing = math.isBlock() ? "\\]" : "\\)";
    out.append(marked ? opening : dollars);
    Escaping.code(math.value(), out);
    out.append(marked ? closing : dollars);
  }
}
