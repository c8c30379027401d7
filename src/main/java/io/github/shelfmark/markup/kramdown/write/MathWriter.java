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
    formula(math, engine && (block || !own), out);
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

  private static void formula(Element math, boolean marked, Html out) {
    boolean block = math.isBlock();
    String opening = marked ? (block ? "\\[" : "\\(") : block ? "$$\n" : "$";
    String closing = marked ? (block ? "\\]" : "\\)") : block ? "\n$$" : "$";
    out.raw(opening);
    out.code(math.value());
    out.raw(closing);
  }
}
