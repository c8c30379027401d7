package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.kramdown.tree.Element;

/** Writes formulas as MathJax and KaTeX look for them. */
final class MathWriter {
  private MathWriter() {}

  static void write(Element math, Writer writer) {
    boolean own = !math.attributes().isEmpty();
    boolean engine = writer.options().mathEngine();
    String tag = math.isBlock() ? "div" : "span";
    if (math.isBlock()) {
      writer.line();
    }
    if (!engine) {
      math.mutableAttributes().merge("class", "kdmath", (old, added) -> old + " " + added);
    }
    if (own || !engine) {
      writer.open(tag, math);
    }
    String mark = math.isBlock() ? "\n$$\n" : "$";
    String before = engine && !(own && !math.isBlock()) ? math.isBlock() ? "\\[" : "\\(" : mark;
    String after = engine && !(own && !math.isBlock()) ? math.isBlock() ? "\\]" : "\\)" : mark;
    writer.out().append(before);
    Escaping.code(math.value(), writer.out());
    writer.out().append(after);
    if (own || !engine) {
      writer.out().append("</").append(tag).append('>');
    }
    if (math.isBlock()) {
      writer.out().append('\n');
    }
  }
}
