package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ext.abbreviation.Abbreviation;
import com.vladsch.flexmark.ext.enumerated.reference.EnumeratedReferenceLink;
import com.vladsch.flexmark.ext.enumerated.reference.EnumeratedReferenceText;
import com.vladsch.flexmark.ext.macros.MacroReference;
import com.vladsch.flexmark.ext.toc.SimTocBlock;
import com.vladsch.flexmark.ext.toc.TocBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.BudgetException;
import java.util.Set;

/**
 * Counts what the extensions write that repeat what a document has only once: long forms of
 * abbreviations, macros, which may name other macros, texts of references, headings in tables of
 * contents. Only one of them is written beyond the bound.
 */
final class RepeatWriters implements NodeRenderer {
  /** What a repetition takes at least, empty ones too. */
  private static final int STEPS = 20;

  private final Budget budget = Budget.current();
  private long written;
  private int depth;

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Abbreviation.class, this::repeat),
        new NodeRenderingHandler<>(MacroReference.class, this::repeat),
        new NodeRenderingHandler<>(EnumeratedReferenceText.class, this::repeat),
        new NodeRenderingHandler<>(EnumeratedReferenceLink.class, this::repeat),
        new NodeRenderingHandler<>(TocBlock.class, this::repeat),
        new NodeRenderingHandler<>(SimTocBlock.class, this::repeat));
  }

  private void repeat(Node node, NodeRendererContext context, HtmlWriter html) {
    long before = length(html);
    try {
      budget.steps(STEPS, "what the document repeats");
      budget.requireText(written + (depth == 0 ? 0 : before), "what the document repeats");
      depth++;
      context.delegateRender();
      depth--;
      if (depth == 0) {
        written += length(html) - before;
      }
      budget.requireText(written, "what the document repeats");
    } catch (BudgetException exceeded) {
      throw exceeded.index() > 0 ? exceeded : exceeded.at(node.getStartOffset());
    }
  }

  /** What has been written; asking takes no time. */
  private static long length(HtmlWriter html) {
    return (long) html.offset() + html.column();
  }
}
