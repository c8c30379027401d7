package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.flexmark.BlockWriters;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.Writing;

/** A formula between two pairs of dollar signs, written as MathJax and KaTeX look for it. */
final class MathSpan extends Node {
  private final BasedSequence formula;

  /**
   * A formula.
   *
   * @param chars all of it
   * @param formula what stands between the dollar signs
   */
  MathSpan(BasedSequence chars, BasedSequence formula) {
    super(chars);
    this.formula = formula;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {formula};
  }

  static void addTo(NodeWriters writers) {
    writers
        .with(MathSpan.class, (node, writing) -> node.write("\\(", "\\)", writing))
        .with(Paragraph.class, MathSpan::paragraph);
  }

  /** A formula that is all of a paragraph is displayed. */
  private static void paragraph(Paragraph node, Writing writing) {
    if (node.getFirstChild() instanceof MathSpan math && math.getNext() == null) {
      writing.html().line();
      math.write("\\[", "\\]\n", writing);
    } else {
      BlockWriters.paragraph(node, writing);
    }
  }

  private void write(String before, String after, Writing writing) {
    writing.html().raw(before).text(formula.trim().toString()).raw(after);
  }
}
